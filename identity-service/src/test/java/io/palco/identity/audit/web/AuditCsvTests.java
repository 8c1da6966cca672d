package io.palco.identity.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditCsvTests {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx"})
    void takesTheMeaningFromFormulas(String formula) {
        assertThat(AuditCsv.cell(formula)).isEqualTo("'" + formula);
    }

    @Test
    void quotesWhatWouldSplitARow() {
        assertThat(AuditCsv.cell("a,b")).isEqualTo("\"a,b\"");
        assertThat(AuditCsv.cell("a\"b")).isEqualTo("\"a\"\"b\"");
        assertThat(AuditCsv.cell("a\nb")).isEqualTo("\"a\nb\"");
        assertThat(AuditCsv.cell(null)).isEmpty();
    }
}
