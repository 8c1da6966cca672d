package io.palco.identity.session;

import io.palco.platform.security.SecretToken;

/// A refresh token: the [SecretToken] of a session.
record RefreshToken(String value) {

    static RefreshToken generate() {
        return new RefreshToken(SecretToken.generate().value());
    }

    /// What is kept of it.
    byte[] hash() {
        return SecretToken.sha256(value);
    }

    @Override
    public String toString() {
        return "RefreshToken[…]";
    }
}
