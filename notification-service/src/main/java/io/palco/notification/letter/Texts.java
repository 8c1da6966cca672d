package io.palco.notification.letter;

import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/// The sentences of mails, in English and Brazilian Portuguese.
@Component
class Texts {

    static final Locale PORTUGUESE = Locale.of("pt", "BR");

    private final ResourceBundleMessageSource source = new ResourceBundleMessageSource();

    Texts() {
        source.setBasename("mail/texts");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setAlwaysUseMessageFormat(true);
    }

    /// Portuguese for any Portuguese tag, English for all others.
    static Locale language(String tag) {
        return "pt".equals(Locale.forLanguageTag(tag).getLanguage()) ? PORTUGUESE : Locale.ENGLISH;
    }

    /// @throws org.springframework.context.NoSuchMessageException when there is no such sentence
    String get(Locale language, String key, Object... arguments) {
        return source.getMessage(key, arguments, language);
    }
}
