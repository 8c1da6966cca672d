package io.palco.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventTimesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            America/Sao_Paulo | pt-BR | 2030-05-04T15:00:00Z | 2030-05-04T17:00:00Z | sábado, 4 de maio de 2030, 12:00 – 14:00 (Horário Padrão de Brasília)
            America/Sao_Paulo | en    | 2030-05-04T15:00:00Z | 2030-05-04T17:00:00Z | Saturday, May 4, 2030, 12:00 PM – 2:00 PM (Brasilia Standard Time)
            Europe/Lisbon     | en    | 2030-07-01T22:00:00Z | 2030-07-02T02:00:00Z | Monday, July 1, 2030, 11:00 PM – Tuesday, July 2, 2030, 3:00 AM (Western European Summer Time)
            Mars/Olympus      | en    | 2030-05-04T15:00:00Z | 2030-05-04T17:00:00Z | Saturday, May 4, 2030, 3:00 PM – 5:00 PM (Z)
            """)
    void tellsTheTimeByTheClocksOfThePlace(String zone, String language, Instant start, Instant end, String text) {
        var event = new MailContent.Event(new UUID(0, 1), "Jazz", start, end, zone, "Teatro", null, null);

        assertThat(EventTimes.describe(event, Locale.forLanguageTag(language))).isEqualTo(text);
    }
}
