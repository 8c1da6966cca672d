package io.palco.identity.session;

import java.time.Duration;

/// What a client gets to stay signed in.
///
/// @param accessFor  how long the access token is valid
/// @param refreshFor how long the refresh token is valid, if it is not used
public record TokenPair(String accessToken, Duration accessFor, String refreshToken, Duration refreshFor) {

    @Override
    public String toString() {
        return "TokenPair[…]";
    }
}
