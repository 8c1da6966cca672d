package io.palco.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTests {

    @ParameterizedTest
    @CsvSource({"José,jose", "ÇÃÕ,cao", "  Ana  ,ana", "Ｆｕｌｌ,full", "ÅNGSTRÖM,angstrom", "O'Neill,o'neill"})
    void dropsCaseAndAccents(String text, String expected) {
        assertThat(SearchText.of(text)).isEqualTo(expected);
    }

    @Test
    void keepsToOneLineThatTheDatabaseCanHold() {
        assertThat(SearchText.of("a\u0000b\nc")).isEqualTo("a b c");
    }

    @Test
    void takesWildcardsForThemselves() {
        assertThat(SearchText.containing("100%_\\")).isEqualTo("%100\\%\\_\\\\%");
    }
}
