package io.palco.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LetterLayoutTests {

    private static final String HOSTILE = "<img src=x onerror=alert(1)> {{subject}} & \"quotes\" 'n'";

    private final LetterWriter writer = new LetterWriter(new Texts(), "https://palco.example/");
    private final LetterLayout layout = new LetterLayout();

    static Stream<MailContent> contents() {
        var event = new MailContent.Event(
                new UUID(0, 2),
                HOSTILE,
                Instant.parse("2030-05-04T15:00:00Z"),
                Instant.parse("2030-05-04T17:00:00Z"),
                "America/Sao_Paulo",
                HOSTILE,
                HOSTILE);
        return Stream.of(
                new MailContent.Ticket(new UUID(0, 1), HOSTILE, event, "PALCO1.x.y"),
                new MailContent.Cancellation(
                        new UUID(0, 1), HOSTILE, event, MailContent.Cause.EVENT_CANCELLED, HOSTILE),
                new MailContent.Report(new UUID(0, 3), new UUID(0, 2), HOSTILE, true));
    }

    @ParameterizedTest
    @MethodSource("contents")
    void escapesWhateverPeopleWrote(MailContent content) {
        var html = layout.html(writer.write(content, "en"));

        assertThat(html)
                .doesNotContain("<img src=x")
                .contains("&lt;img src", "&gt; {{subject}} &amp; &quot;quotes&quot;");
    }

    @ParameterizedTest
    @MethodSource("contents")
    void leavesNoPlaceholderAndNothingToLoadFromElsewhere(MailContent content) {
        var html = layout.html(writer.write(content, "pt-BR")).replace("{{subject}}", "");
        var text = layout.text(writer.write(content, "pt-BR")).replace("{{subject}}", "");

        assertThat(html).doesNotContain("{{", "null", "src=\"http", "url(", "<script", "<link");
        assertThat(text).doesNotContain("{{", "null");
    }

    @Test
    void linksToPalcoOnly() {
        var letter = writer.write(contents().findFirst().orElseThrow(), "en");

        assertThat(letter.links())
                .extracting(Letter.Link::url)
                .containsExactly(
                        "https://palco.example/tickets/00000000-0000-0000-0000-000000000001",
                        "https://palco.example/events/00000000-0000-0000-0000-000000000002");
    }
}
