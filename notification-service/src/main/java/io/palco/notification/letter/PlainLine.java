package io.palco.notification.letter;

import java.util.regex.Pattern;

/// Makes one harmless line of what people typed: no line breaks that could start a header, no control characters, and
/// none of the invisible ones that turn the direction of text around.
public final class PlainLine {

    private static final Pattern HARMFUL = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+");

    private PlainLine() {}

    /// @param maxLength in characters; what is longer ends with an ellipsis
    public static String of(String text, int maxLength) {
        var line = HARMFUL.matcher(text).replaceAll(" ").strip();
        if (line.length() <= maxLength) {
            return line;
        }
        var end = Character.isHighSurrogate(line.charAt(maxLength - 2)) ? maxLength - 2 : maxLength - 1;
        return line.substring(0, end) + "…";
    }
}
