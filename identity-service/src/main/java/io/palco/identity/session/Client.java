package io.palco.identity.session;

/// From where somebody signs in, as far as it can be told.
public record Client(String userAgent, String address) {

    private static final int MAX_USER_AGENT = 300;
    private static final int MAX_ADDRESS = 100;

    public Client {
        userAgent = shortened(userAgent, MAX_USER_AGENT);
        address = shortened(address, MAX_ADDRESS);
    }

    private static String shortened(String text, int length) {
        var plain = text.replaceAll("\\p{Cc}", " ").strip();
        return plain.length() <= length ? plain : plain.substring(0, length);
    }
}
