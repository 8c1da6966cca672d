package io.palco.report.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Noite do Jazz                   | noite-do-jazz-participants.json
            São João: "Festa" / 2030        | sao-joao-festa-2030-participants.json
            ../../etc/passwd                | etc-passwd-participants.json
            <script>alert(1)</script>       | script-alert-1-script-participants.json
            東京                            | event-participants.json
            ---                             | event-participants.json
            """)
    void keepsOnlyWhatEveryFileSystemAndHeaderTakes(String title, String fileName) {
        var name = FileNames.participants(title);

        assertThat(name).isEqualTo(fileName);
    }

    @ParameterizedTest
    @CsvSource("200")
    void staysShort(int length) {
        var name = FileNames.participants("a".repeat(length));

        assertThat(name).hasSizeLessThan(80);
    }
}
