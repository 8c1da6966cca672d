package io.palco.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.palco.contracts.identity.AccountMailKind;
import io.palco.platform.security.MasterKey;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterLayoutTests {

    private static final String HOSTILE = "<img src=x onerror=alert(1)> {{subject}} & \"quotes\" 'n'";

    private static final String KEY = "0f".repeat(32);

    private final LetterWriter writer = new LetterWriter(
            new Texts(),
            new AccountLetters(new Texts(), new SealedPaths(KEY), "https://palco.example/"),
            "https://palco.example/");
    private final LetterLayout layout = new LetterLayout();

    static Stream<MailContent> contents() {
        var event = new MailContent.Event(
                new UUID(0, 2),
                HOSTILE,
                Instant.parse("2030-05-04T15:00:00Z"),
                Instant.parse("2030-05-04T17:00:00Z"),
                "America/Sao_Paulo",
                HOSTILE,
                HOSTILE,
                1);
        return Stream.concat(
                Arrays.stream(AccountMailKind.values()).map(LetterLayoutTests::account),
                Stream.of(
                        new MailContent.Ticket(new UUID(0, 1), HOSTILE, event, "PALCO1.x.y"),
                        new MailContent.Change(new UUID(0, 1), HOSTILE, event, event),
                        new MailContent.Cancellation(
                                new UUID(0, 1), HOSTILE, event, MailContent.Cause.EVENT_CANCELLED, HOSTILE),
                        new MailContent.Report(new UUID(0, 3), new UUID(0, 2), HOSTILE, true)));
    }

    private static MailContent account(AccountMailKind kind) {
        var facts = Map.of(
                "organization", HOSTILE,
                "device", HOSTILE,
                "change", "TOTP_ADDED",
                "at", "2030-05-04T15:00:00Z",
                "kept", HOSTILE);
        return new MailContent.Account(kind, HOSTILE, facts, sealed("/verify-email#token=abc"), Duration.ofHours(24));
    }

    private static String sealed(String path) {
        var bytes = MasterKey.ofHex(KEY).seal(path.getBytes(StandardCharsets.UTF_8), "account-mail");
        return Base64.getEncoder().encodeToString(bytes);
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
        var ticket = contents().filter(MailContent.Ticket.class::isInstance).findFirst();
        var letter = writer.write(ticket.orElseThrow(), "en");

        assertThat(letter.links())
                .extracting(Letter.Link::url)
                .containsExactly(
                        "https://palco.example/tickets/00000000-0000-0000-0000-000000000001",
                        "https://palco.example/events/00000000-0000-0000-0000-000000000002");
    }

    @Test
    void leadsToPalcoAndSaysForHowLong() {
        var letter = writer.write(account(AccountMailKind.RESET_PASSWORD), "pt-BR");

        assertThat(letter.links())
                .extracting(Letter.Link::url)
                .containsExactly("https://palco.example/verify-email#token=abc");
        assertThat(letter.paragraphs()).contains("O link funciona uma única vez, em até 24 horas.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/x", "https://evil.example", "verify"})
    void refusesALinkThatIsNoPath(String path) {
        var mail = new MailContent.Account(AccountMailKind.VERIFY_EMAIL, null, Map.of(), sealed(path), null);

        assertThatThrownBy(() -> writer.write(mail, "en")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void tellsTimesInTheZoneThatTheLanguageSuggests() {
        var mail = account(AccountMailKind.NEW_DEVICE);

        assertThat(writer.write(mail, "pt-BR").facts())
                .contains(new Letter.Fact("Quando", "4 de maio de 2030 às 12:00 (horário de Brasília)"));
        assertThat(writer.write(mail, "en").facts())
                .filteredOn(fact -> fact.label().equals("When"))
                .singleElement()
                .satisfies(fact ->
                        assertThat(fact.value()).startsWith("May 4, 2030").endsWith("PM (UTC)"));
    }
}
