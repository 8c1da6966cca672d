package io.palco.identity.session;

import org.jspecify.annotations.Nullable;

/// From where somebody signs in, as far as it can be told.
///
/// @param device the secret that a browser keeps as a cookie to be recognized by; other clients have none
public record Client(
        String userAgent, String address, @Nullable String device) {

    private static final int MAX_USER_AGENT = 300;
    private static final int MAX_ADDRESS = 100;

    public Client {
        userAgent = shortened(userAgent, MAX_USER_AGENT);
        address = shortened(address, MAX_ADDRESS);
    }

    /// What it is recognized by next time.
    String mark() {
        return device == null ? "agent:" + userAgent : "cookie:" + device;
    }

    private static String shortened(String text, int length) {
        var plain = text.replaceAll("\\p{Cc}", " ").strip();
        return plain.length() <= length ? plain : plain.substring(0, length);
    }

    @Override
    public String toString() {
        return "Client[%s, %s]".formatted(userAgent, address);
    }
}
