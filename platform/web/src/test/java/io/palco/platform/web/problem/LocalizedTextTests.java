package io.palco.platform.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LocalizedTextTests {

    @Test
    void speaksPortugueseToThePortugueseAndEnglishToOthers() {
        var text = LocalizedText.text("Hello", "Olá");

        assertThat(text.in(Locale.of("pt", "BR"))).isEqualTo("Olá");
        assertThat(text.in(Locale.of("pt", "PT"))).isEqualTo("Olá");
        assertThat(text.in(Locale.ENGLISH)).isEqualTo("Hello");
        assertThat(text.in(Locale.GERMAN)).isEqualTo("Hello");
        assertThat(text.in(Locale.ROOT)).isEqualTo("Hello");
    }

    @Test
    void fillsInNumbersAsEachLanguageWritesThem() {
        var text = LocalizedText.text("At most {0} of {1}.", "No máximo {0} de {1}.", 1_000_000, "it's {0}");

        assertThat(text.english()).isEqualTo("At most 1,000,000 of it's {0}.");
        assertThat(text.portuguese()).isEqualTo("No máximo 1.000.000 de it's {0}.");
    }

    @Test
    void leavesATextWithoutArgumentsAsItIs() {
        assertThat(LocalizedText.text("It's {0}", "d'água").english()).isEqualTo("It's {0}");
    }
}
