package io.palco.identity.password;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a password must be like, after NIST SP 800-63B: long enough, not among those that are tried first, and not
/// guessable from the account; no composition rules.
public final class PasswordRules {

    public static final int MIN_LENGTH = 12;
    public static final int MAX_LENGTH = 128;

    /// What must be left of a password that is more than a word everybody can connect with the account.
    private static final int OWN_SHARE = 6;

    private static final String PRODUCT = "palco";

    private PasswordRules() {}

    /// Why a password is refused.
    public enum Refusal {
        TOO_SHORT,
        TOO_LONG,
        SAME_AS_EMAIL,
        SAME_AS_NAME,
        /// On the list of breached and common ones, or made from one of them.
        COMMON,
        /// Made from the name, the address or the product's name.
        FROM_ACCOUNT
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
        if (plain.equals(comparable(name))) {
            return Optional.of(Refusal.SAME_AS_NAME);
        }
        if (plain.isEmpty() || CommonPasswords.include(plain)) {
            return Optional.of(Refusal.COMMON);
        }
        return isMadeOf(contextWords(email, name), plain) ? Optional.of(Refusal.FROM_ACCOUNT) : Optional.empty();
    }

    private static boolean isMadeOf(List<String> words, String password) {
        var rest = password;
        for (var word : words) {
            rest = rest.replace(word, "");
        }
        return rest.length() < password.length() && rest.length() < OWN_SHARE;
    }

    /// Longest first, so that a word is not spoilt by a shorter one inside it.
    private static List<String> contextWords(String email, String name) {
        var words =
                new ArrayList<>(List.of(PRODUCT, comparable(email), comparable(localPart(email)), comparable(name)));
        words.addAll(Arrays.asList(comparable(localPart(email)).split("[^\\p{L}]+")));
        words.addAll(Arrays.asList(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
        return words.stream()
                .filter(word -> word.length() >= 3)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private static String localPart(String email) {
        var at = email.lastIndexOf('@');
        return at < 0 ? email : email.substring(0, at);
    }

    private static String comparable(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s", "");
    }
}
