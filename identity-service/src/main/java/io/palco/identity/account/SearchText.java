package io.palco.identity.account;

import io.palco.platform.web.list.Keyset;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Text as it is searched and sorted: without accents, in lower case, in one line. `José` becomes `jose`.
public final class SearchText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Cs}]+");

    private SearchText() {}

    public static String of(String text) {
        var decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        var plain = CONTROLS.matcher(MARKS.matcher(decomposed).replaceAll("")).replaceAll(" ");
        return plain.toLowerCase(Locale.ROOT).strip();
    }

    /// A pattern for `LIKE` that finds the text anywhere.
    public static String containing(String text) {
        return "%" + Keyset.escapeLike(of(text)) + "%";
    }
}
