package io.palco.platform.web.problem;

import java.text.MessageFormat;
import java.util.Locale;

/// A sentence for a person, in both languages Palco speaks; written side by side so that neither can
/// be forgotten.
public record LocalizedText(String english, String portuguese) {

    public static LocalizedText text(String english, String portuguese) {
        return new LocalizedText(english, portuguese);
    }

    /// Fills `{0}`, `{1}` … in both languages; a literal apostrophe in such a text is written twice
    /// (see
    /// [MessageFormat]).
    public static LocalizedText text(String english, String portuguese, Object... arguments) {
        return new LocalizedText(
                new MessageFormat(english, Locale.ENGLISH).format(arguments),
                new MessageFormat(portuguese, Locale.of("pt", "BR")).format(arguments));
    }

    /// Portuguese for any Portuguese locale, English for all others.
    public String in(Locale locale) {
        return "pt".equals(locale.getLanguage()) ? portuguese : english;
    }
}
