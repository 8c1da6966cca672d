package io.palco.platform.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;

/// The lines of an iCalendar text: folded after 75 octets of UTF-8, never inside a character (RFC 5545 §3.1).
final class ContentLines {

    private static final int LINE = 75;
    private static final String SAFE_IN_ADDRESS = "@.!#$&'*+-/=^_~";

    private final StringBuilder text = new StringBuilder(1024);

    /// A line whose value cannot hold anything special.
    ContentLines add(String line) {
        var octets = 0;
        for (var character : line.codePoints().toArray()) {
            var size = octetsOf(character);
            if (octets + size > LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.appendCodePoint(character);
            octets += size;
        }
        text.append("\r\n");
        return this;
    }

    /// A line whose value is any text.
    ContentLines text(String name, String value) {
        return add(name + ":" + escaped(value));
    }

    /// Any text as a value (RFC 5545 §3.3.11): the four special characters escaped, and without the control characters
    /// that it forbids.
    static String escaped(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cc}&&[^\n\t]]", "")
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /// Any text as a quoted parameter (RFC 6868): quotes, line breaks and carets are written with a caret.
    static String parameter(String text) {
        return text.replace("^", "^^").replace("\"", "^'").replaceAll("\\p{Cc}+", " ");
    }

    /// An address as it stands in a `mailto` URI (RFC 6068).
    static String mailAddress(String email) {
        var written = new StringBuilder(email.length());
        for (var octet : email.getBytes(UTF_8)) {
            var character = (char) (octet & 0xff);
            if (character < 0x80 && (Character.isLetterOrDigit(character) || SAFE_IN_ADDRESS.indexOf(character) >= 0)) {
                written.append(character);
            } else {
                written.append('%').append(HexFormat.of().withUpperCase().toHexDigits(octet));
            }
        }
        return written.toString();
    }

    private static int octetsOf(int character) {
        if (character < 0x80) {
            return 1;
        }
        if (character < 0x800) {
            return 2;
        }
        return character < 0x10000 ? 3 : 4;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
