package io.palco.identity.password;

import java.util.Locale;
import java.util.Optional;

/// What a password must be like, after NIST SP 800-63B: long enough and not guessable from the account; no
/// composition rules.
public final class PasswordRules {

    public static final int MIN_LENGTH = 12;
    public static final int MAX_LENGTH = 128;

    private PasswordRules() {}

    /// Why a password is refused.
    public enum Refusal {
        TOO_SHORT,
        TOO_LONG,
        SAME_AS_EMAIL,
        SAME_AS_NAME
    }

    /// What speaks against a password for the account of this e-mail and name.
    public static Optional<Refusal> refusal(String password, String email, String name) {
        var length = password.codePointCount(0, password.length());
        if (length < MIN_LENGTH) {
            return Optional.of(Refusal.TOO_SHORT);
        }
        if (length > MAX_LENGTH) {
            return Optional.of(Refusal.TOO_LONG);
        }
        var plain = comparable(password);
        if (plain.equals(comparable(email)) || plain.equals(comparable(localPart(email)))) {
            return Optional.of(Refusal.SAME_AS_EMAIL);
        }
        return plain.equals(comparable(name)) ? Optional.of(Refusal.SAME_AS_NAME) : Optional.empty();
    }

    private static String localPart(String email) {
        var at = email.lastIndexOf('@');
        return at < 0 ? email : email.substring(0, at);
    }

    private static String comparable(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    }
}
