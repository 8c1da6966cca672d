package io.palco.identity.session.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/// A token pair.
///
/// @param tokenType    always `Bearer`
/// @param expiresIn    seconds until the access token expires
/// @param refreshToken absent for web clients, which get it as a cookie
@JsonInclude(JsonInclude.Include.NON_NULL)
record TokenResponse(
        String accessToken,
        String tokenType,
        long expiresIn,
        @Nullable String refreshToken) {

    @Override
    public String toString() {
        return "TokenResponse[…]";
    }
}
