package io.palco.platform.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import io.palco.platform.calendar.CalendarText.Purpose;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Everything written is read back by another library than the one that writes.
class CalendarTextTests {

    private static final Instant START = Instant.parse("2026-11-01T05:30:00Z");

    /// This reader takes every summer time for one hour; there it is two, and half a one.
    private static final Set<String> UNREADABLE = Set.of("Antarctica/Troll", "Australia/Lord_Howe", "Australia/LHI");

    private static final String HOSTILE =
            "Noite; do, \\Jazz\\n\r\nEND:VEVENT\rBEGIN:VEVENT 😀 àçé \u0000\u0007 \"aspas\" " + "ação ".repeat(60);

    @Test
    void saysWhatTheEntrySays() {
        var read = parsed(CalendarText.of(Purpose.PUBLISH, "Agenda; do João", List.of(entry(zone(), false, null))));

        var event = read.getEvents().getFirst();
        assertThat(event.getUid().getValue()).isEqualTo("a@palco.example");
        assertThat(event.getSequence().getValue()).isEqualTo(7);
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(START);
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(START.plus(Duration.ofHours(2)));
        assertThat(event.getLocation().getValue()).isEqualTo("Teatro, Rua A; 3");
        assertThat(event.getGeo().getLatitude()).isEqualTo(-23.5);
        assertThat(event.getUrl().getValue()).isEqualTo("https://palco.example/events/a?x=1;y=2,3");
        assertThat(event.getCategories().getFirst().getValues()).containsExactly("a,b", "c;d");
        assertThat(event.getStatus().isConfirmed()).isTrue();
        assertThat(event.getLastModified().getValue().toInstant()).isEqualTo(START.minusSeconds(60));
        assertThat(read.getMethod().getValue()).isEqualTo("PUBLISH");
        assertThat(read.getExperimentalProperty("X-WR-CALNAME").getValue()).contains("João");
    }

    @Test
    void letsNoTextBreakOut() {
        var text = CalendarText.of(Purpose.PUBLISH, HOSTILE, List.of(entry(zone(), false, null)));

        var read = parsed(text);
        assertThat(read.getEvents()).hasSize(1);
        assertThat(read.getEvents().getFirst().getSummary().getValue())
                .isEqualTo(HOSTILE.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\u0000\u0007]", ""));
        assertThat(read.getEvents().getFirst().getDescription().getValue()).contains("😀", "END:VEVENT");
    }

    @Test
    void foldsLinesAtSeventyFiveOctetsInsideNoCharacter() {
        var text = CalendarText.of(Purpose.PUBLISH, HOSTILE, List.of(entry(zone(), false, null)));

        assertThat(text).endsWith("END:VCALENDAR\r\n").doesNotContain("\r\n\r\n");
        for (var line : text.split("\r\n")) {
            assertThat(line.getBytes(UTF_8).length).as(line).isLessThanOrEqualTo(75);
            assertThat(new String(line.getBytes(UTF_8), UTF_8)).isEqualTo(line);
            assertThat(line).doesNotContain("\n", "\r");
        }
    }

    @Test
    void strikesOutWhatIsCancelled() {
        var cancelled = parsed(CalendarText.of(Purpose.CANCEL, null, List.of(entry(zone(), false, invitation()))));
        var shown = parsed(CalendarText.of(Purpose.PUBLISH, null, List.of(entry(zone(), true, null))));

        assertThat(cancelled.getMethod().getValue()).isEqualTo("CANCEL");
        assertThat(cancelled.getEvents().getFirst().getStatus().isCancelled()).isTrue();
        assertThat(shown.getEvents().getFirst().getStatus().isCancelled()).isTrue();
    }

    @Test
    void invitesOneFromAnother() {
        var read = parsed(CalendarText.of(Purpose.REQUEST, null, List.of(entry(zone(), false, invitation()))));

        var event = read.getEvents().getFirst();
        assertThat(read.getMethod().getValue()).isEqualTo("REQUEST");
        assertThat(event.getOrganizer().getEmail()).isEqualTo("eventos@palco.example");
        assertThat(event.getAttendees().getFirst().getEmail()).isEqualTo("ana+1@example.com");
        assertThat(event.getAttendees().getFirst().getCommonName()).isEqualTo("Ana \"da\" Silva; Souza");
        assertThat(event.getAttendees().getFirst().getParticipationStatus().getValue())
                .isEqualTo("ACCEPTED");
    }

    /// The reader knows a zone only by what the text says of it, so its instants prove the description.
    @Test
    void describesEveryZoneRightly() {
        for (var id : ZoneId.getAvailableZoneIds()) {
            var zone = ZoneId.of(id);
            if (UNREADABLE.contains(id)) {
                continue;
            }
            var first = START.plus(Duration.ofDays(4)); // this reader errs in the hours before a change of clocks
            var entries = List.of(
                    entry(zone, first),
                    entry(zone, first.plus(Duration.ofDays(97))),
                    entry(zone, first.plus(Duration.ofDays(215))),
                    entry(zone, first.plus(Duration.ofDays(400))));
            var text = CalendarText.of(Purpose.PUBLISH, null, entries).replace(id, "Nowhere/Known");

            var read = parsed(text);

            assertThat(read.getEvents().stream()
                            .map(event -> event.getDateStart().getValue().toInstant())
                            .toList())
                    .as(id)
                    .isEqualTo(entries.stream().map(CalendarEntry::start).toList());
        }
    }

    @Test
    void isACalendarEvenWithoutEntries() {
        assertThat(parsed(CalendarText.of(Purpose.PUBLISH, "Vazio", List.of())).getEvents())
                .isEmpty();
    }

    @Test
    void saysInUtcWhatComesTwiceByTheClock() {
        var second = Instant.parse("2026-11-01T06:30:00Z"); // 01:30 in New York once more

        var text = CalendarText.of(Purpose.PUBLISH, null, List.of(entry(zone(), second)));

        assertThat(text).contains("DTSTART:20261101T063000Z", "TZID:America/New_York");
        assertThat(parsed(text).getEvents().getFirst().getDateStart().getValue().toInstant())
                .isEqualTo(second);
    }

    private static ICalendar parsed(String text) {
        var reader = Biweekly.parse(text);
        var calendar = Objects.requireNonNull(reader.first());
        return calendar;
    }

    private static ZoneId zone() {
        return ZoneId.of("America/New_York");
    }

    private static CalendarEntry entry(ZoneId zone, Instant start) {
        return new CalendarEntry(
                start + "@palco.example",
                0,
                start,
                start.plusSeconds(60),
                zone,
                "x",
                "",
                null,
                null,
                null,
                List.of(),
                false,
                START,
                null);
    }

    private static CalendarEntry entry(ZoneId zone, boolean cancelled, CalendarEntry.@Nullable Invitation invitation) {
        return new CalendarEntry(
                "a@palco.example",
                7,
                START,
                START.plus(Duration.ofHours(2)),
                zone,
                HOSTILE,
                HOSTILE,
                "Teatro, Rua A; 3",
                new CalendarEntry.Coordinates(-23.5, -46.6),
                URI.create("https://palco.example/events/a?x=1;y=2,3"),
                List.of("a,b", "c;d"),
                cancelled,
                START.minusSeconds(60),
                invitation);
    }

    private static CalendarEntry.Invitation invitation() {
        return new CalendarEntry.Invitation(
                new CalendarEntry.Person(null, "eventos@palco.example"),
                new CalendarEntry.Person("Ana \"da\" Silva; Souza", "ana+1@example.com"));
    }
}
