package io.palco.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/// The first language of `Accept-Language` that Palco speaks, `en` or `pt-BR`: any Portuguese is better served by
/// Brazilian than by English. Without one it is English.
final class AcceptedLanguage extends AcceptHeaderLocaleResolver {

    private static final Locale PORTUGUESE = Locale.of("pt");
    private static final Locale BRAZILIAN = Locale.of("pt", "BR");

    AcceptedLanguage() {
        setSupportedLocales(List.of(Locale.ENGLISH, PORTUGUESE));
        setDefaultLocale(Locale.ENGLISH);
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return PORTUGUESE.equals(super.resolveLocale(request)) ? BRAZILIAN : Locale.ENGLISH;
    }
}
