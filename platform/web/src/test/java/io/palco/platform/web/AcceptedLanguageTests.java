package io.palco.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;

class AcceptedLanguageTests {

    private final AcceptedLanguage language = new AcceptedLanguage();
    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @ParameterizedTest
    @CsvSource({
        "pt-BR,pt-BR",
        "pt,pt-BR",
        "pt-PT,pt-BR",
        "'pt-PT,en;q=0.9',pt-BR",
        "'fr,pt;q=0.5',pt-BR",
        "'en,pt-BR;q=0.9',en",
        "en,en",
        "en-GB,en",
        "'en-GB,pt-BR;q=0.9',en",
        "fr,en",
        "*,en"
    })
    void isTheFirstThatPalcoSpeaks(String accepted, String expected) {
        request.addHeader(HttpHeaders.ACCEPT_LANGUAGE, accepted);

        assertThat(language.resolveLocale(request).toLanguageTag()).isEqualTo(expected);
    }

    @Test
    void isEnglishForThoseWhoDoNotSay() {
        assertThat(language.resolveLocale(request).toLanguageTag()).isEqualTo("en");
    }
}
