package io.palco.identity.session.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.palco.identity.mfa.SecondFactorMethod;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A token pair, or the question for the second factor.
///
/// @param tokenType    always `Bearer`
/// @param expiresIn    seconds until the access token expires
/// @param refreshToken absent for web clients, which get it as a cookie
/// @param mfaRequired  present and true when a second factor is still needed; then there are no tokens
/// @param mfaToken     to be sent to `/auth/mfa` within five minutes, by the same client
/// @param methods      the second factors that can be shown
@JsonInclude(JsonInclude.Include.NON_NULL)
record SignInResponse(
        @Nullable String accessToken,
        @Nullable String tokenType,
        @Nullable Long expiresIn,
        @Nullable String refreshToken,
        @Nullable Boolean mfaRequired,
        @Nullable String mfaToken,
        @Nullable List<SecondFactorMethod> methods) {

    static SignInResponse of(TokenResponse tokens) {
        return new SignInResponse(
                tokens.accessToken(), tokens.tokenType(), tokens.expiresIn(), tokens.refreshToken(), null, null, null);
    }

    static SignInResponse secondFactorNeeded(String token, List<SecondFactorMethod> methods) {
        return new SignInResponse(null, null, null, null, true, token, methods);
    }

    @Override
    public String toString() {
        return "SignInResponse[…]";
    }
}
