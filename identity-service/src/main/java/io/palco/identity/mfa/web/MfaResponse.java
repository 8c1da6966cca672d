package io.palco.identity.mfa.web;

import io.palco.identity.mfa.ManageFactors;
import io.palco.identity.mfa.SecondFactorMethod;
import io.palco.identity.passkey.Passkey;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somebody's second factors.
///
/// @param totpSince         when an authenticator app was connected, if one is
/// @param recoveryCodesLeft how many of the ten codes are unused
/// @param methods           how they can prove themself beyond their password; empty without a second factor
record MfaResponse(
        @Nullable Instant totpSince, List<Passkey> passkeys, int recoveryCodesLeft, List<SecondFactorMethod> methods) {

    static MfaResponse of(ManageFactors.Overview overview) {
        return new MfaResponse(
                overview.totpSince(), overview.passkeys(), overview.recoveryCodesLeft(), overview.methods());
    }
}
