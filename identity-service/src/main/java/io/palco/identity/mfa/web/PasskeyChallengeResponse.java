package io.palco.identity.mfa.web;

import io.palco.identity.passkey.PasskeyChallenge;
import java.util.Map;
import java.util.UUID;

/// What a browser is asked to have signed.
///
/// @param publicKey for `PublicKeyCredential.parseCreationOptionsFromJSON` or `.parseRequestOptionsFromJSON`
public record PasskeyChallengeResponse(UUID challengeId, Map<String, Object> publicKey) {

    public static PasskeyChallengeResponse of(PasskeyChallenge challenge) {
        return new PasskeyChallengeResponse(challenge.id(), challenge.publicKey());
    }
}
