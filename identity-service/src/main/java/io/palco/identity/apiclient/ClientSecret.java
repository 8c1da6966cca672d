package io.palco.identity.apiclient;

import io.palco.platform.security.SecretToken;

/// A secret of an API client: a [SecretToken] after a prefix by which scanners of leaked secrets can know it.
public record ClientSecret(String value) {

    private static final int HINT = 4;
    private static final String PREFIX = "palco_";

    static ClientSecret generate() {
        return new ClientSecret(PREFIX + SecretToken.generate().value());
    }

    /// What is kept of it.
    public static byte[] hash(String value) {
        return SecretToken.sha256(value);
    }

    String hint() {
        return value.substring(value.length() - HINT);
    }

    @Override
    public String toString() {
        return "ClientSecret[…]";
    }
}
