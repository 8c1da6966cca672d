package io.palco.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

class TextsTests {

    @Test
    void saysEverythingInBothLanguages() throws IOException {
        var english = load("mail/texts.properties");
        var portuguese = load("mail/texts_pt_BR.properties");

        assertThat(portuguese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (var key : english.stringPropertyNames()) {
            assertThat(portuguese.getProperty(key)).as(key).isNotBlank().isNotEqualTo(english.getProperty(key));
            assertThat(portuguese.getProperty(key).contains("{0}"))
                    .as("%s takes the same arguments", key)
                    .isEqualTo(english.getProperty(key).contains("{0}"));
        }
    }

    @ParameterizedTest
    @CsvSource({"pt-BR,pt-BR", "pt,pt-BR", "pt-PT,pt-BR", "en,en", "en-GB,en", "de,en", "nonsense_x,en", "'',en"})
    void speaksPortugueseToThoseWhoReadItAndEnglishToAllOthers(String tag, String language) {
        assertThat(Texts.language(tag)).isEqualTo(Locale.forLanguageTag(language));
    }

    @Test
    void takesWhatPeopleWroteAsItIs() {
        var text = new Texts().get(Locale.ENGLISH, "ticket.subject", "It's {0} o'clock");

        assertThat(text).isEqualTo("Your ticket: It's {0} o'clock");
    }

    private static Properties load(String path) throws IOException {
        var properties = new Properties();
        try (var reader = new InputStreamReader(new ClassPathResource(path).getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
