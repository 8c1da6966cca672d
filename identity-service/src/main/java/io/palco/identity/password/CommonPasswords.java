package io.palco.identity.password;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Passwords that are guessed first: those on the list of breached ones, and what is built from one of them or from
/// a pattern (NIST SP 800-63B §3.1.1.2). The list is in the product, so no password ever leaves it to be checked.
final class CommonPasswords {

    private static final Set<String> LIST = read();

    /// Rows and alphabets that fingers follow.
    private static final String TRACKS = String.join(
            "\n",
            "01234567890123456789",
            "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz",
            "qwertyuiopasdfghjklzxcvbnmqwertyuiopasdfghjklzxcvbnm",
            "1q2w3e4r5t6y7u8i9o0p",
            "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p");

    private static final String BACKWARDS = new StringBuilder(TRACKS).reverse().toString();

    private static final Pattern REPEATED = Pattern.compile("(.{1,16}?)\\1+");

    /// What people put around a word to make a password of it.
    private static final Pattern WRAPPED = Pattern.compile("[^\\p{L}]{0,6}(\\p{L}(?:.*\\p{L})?)[^\\p{L}]{0,6}");

    private CommonPasswords() {}

    /// @param password in lower case and without blanks
    static boolean include(String password) {
        return isKnown(password) || isKnown(withLetters(password)) || isRepeated(password) || isWrapped(password);
    }

    static int size() {
        return LIST.size();
    }

    private static boolean isKnown(String text) {
        return LIST.contains(text) || isTrack(text);
    }

    private static boolean isTrack(String text) {
        return TRACKS.contains(text) || BACKWARDS.contains(text);
    }

    private static boolean isRepeated(String password) {
        var matcher = REPEATED.matcher(password);
        if (!matcher.matches()) {
            return false;
        }
        var unit = matcher.group(1);
        return unit.codePointCount(0, unit.length()) <= 6 || isKnown(unit);
    }

    private static boolean isWrapped(String password) {
        var matcher = WRAPPED.matcher(password);
        if (!matcher.matches()) {
            return false;
        }
        var core = matcher.group(1);
        return core.length() >= 4 && (isKnown(core) || isKnown(withLetters(core)));
    }

    /// Undoes the usual swaps of letters for signs.
    private static String withLetters(String password) {
        return password.replace('@', 'a')
                .replace('4', 'a')
                .replace('3', 'e')
                .replace('1', 'i')
                .replace('!', 'i')
                .replace('0', 'o')
                .replace('$', 's')
                .replace('5', 's')
                .replace('7', 't');
    }

    private static Set<String> read() {
        var file = Objects.requireNonNull(CommonPasswords.class.getResourceAsStream("common-passwords.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("# ")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
