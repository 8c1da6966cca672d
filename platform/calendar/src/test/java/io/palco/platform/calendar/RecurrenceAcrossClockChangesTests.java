package io.palco.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.junit.jupiter.api.Test;

/// What repeats keeps its local time across every change of clocks from 2024 to 2030 in every zone that there is, and
/// another library, which reckons in zoned times by itself, finds the same instants.
class RecurrenceAcrossClockChangesTests {

    private static final Instant FROM = Instant.parse("2024-01-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2031-01-01T00:00:00Z");
    private static final long SEED = 20_240_101;
    private static final int LOOKED_AT = 40;

    private record Change(ZoneId zone, ZoneOffsetTransition transition) {}

    /// One rule, where and when.
    private record Case(ZoneId zone, LocalDate start, LocalTime time, String rule) {}

    @Test
    void findsTheSameInstantsAsAnotherLibrary() {
        var random = new Random(SEED);
        var changes = changes();
        for (var change : changes) {
            for (var round = 0; round < 3; round++) {
                compare(caseAround(change, random));
            }
        }
        assertThat(changes).hasSizeGreaterThan(2_000);
    }

    @Test
    void keepsTheLocalTimeUnlessTheClocksLeaveItOut() {
        var random = new Random(SEED);
        for (var change : changes()) {
            var around = caseAround(change, random);
            var hours = new LocalHours(around.time(), Duration.ofHours(2), around.zone());

            for (var date : Recurrence.of(around.rule())
                    .dates(around.start(), around.start().plusDays(400))) {
                var range = hours.on(date);

                var shown = range.start().atZone(around.zone());
                var left = !around.zone()
                        .getRules()
                        .getValidOffsets(date.atTime(around.time()))
                        .isEmpty();
                assertThat(range.shifted()).as("%s on %s", around, date).isEqualTo(!left);
                assertThat(shown.toLocalTime().equals(around.time()))
                        .as("%s on %s", around, date)
                        .isEqualTo(left);
                assertThat(range.end()).as("%s on %s", around, date).isAfter(range.start());
            }
        }
    }

    @Test
    void wouldNoticeWhatAddsDaysInsteadOfLocalDates() {
        var zone = ZoneId.of("America/New_York");
        var hours = new LocalHours(LocalTime.of(9, 0), Duration.ofHours(1), zone);
        var dates = Recurrence.of("FREQ=DAILY;COUNT=3").dates(LocalDate.of(2026, 3, 7), LocalDate.of(2026, 3, 31));

        var ours = dates.stream().map(date -> hours.on(date).start()).toList();
        var naive = List.of(
                ours.getFirst(),
                ours.getFirst().plus(Duration.ofDays(1)),
                ours.getFirst().plus(Duration.ofDays(2)));

        assertThat(ours).isNotEqualTo(naive);
        assertThat(ours.getLast().atZone(zone).toLocalTime()).isEqualTo(LocalTime.of(9, 0));
    }

    private static void compare(Case one) {
        var hours = new LocalHours(one.time(), Duration.ofHours(2), one.zone());
        var dates = Recurrence.of(one.rule()).dates(one.start(), one.start().plusDays(400)).stream()
                .limit(LOOKED_AT)
                .toList();
        var ours = dates.stream().map(date -> hours.on(date).start()).toList();

        var theirs = theirs(one, dates.size());

        assertThat(theirs).as(one.toString()).hasSameSizeAs(ours);
        for (var i = 0; i < dates.size(); i++) {
            assertThat(theirs.get(i))
                    .as("%s on %s with seed %d", one, dates.get(i), SEED)
                    .isIn(readings(dates.get(i).atTime(one.time()), one.zone(), ours.get(i)));
        }
    }

    /// A local time that there is once means one instant. One that comes twice or not at all can be read with the
    /// offset of either side; RFC 5545 §3.3.5 takes the one before, as we do, and the other library the one after.
    private static Set<Instant> readings(LocalDateTime local, ZoneId zone, Instant ours) {
        var change = zone.getRules().getTransition(local);
        if (change == null) {
            return Set.of(ours);
        }
        assertThat(ours).isEqualTo(local.toInstant(change.getOffsetBefore()));
        return Set.of(ours, local.toInstant(change.getOffsetAfter()));
    }

    private static List<Instant> theirs(Case one, int size) {
        var start = new DateTime(
                TimeZone.getTimeZone(one.zone()),
                one.start().getYear(),
                one.start().getMonthValue() - 1,
                one.start().getDayOfMonth(),
                one.time().getHour(),
                one.time().getMinute(),
                0);
        try {
            var dates = new RecurrenceRule(one.rule()).iterator(start);
            var found = new ArrayList<Instant>();
            while (found.size() < size && dates.hasNext()) {
                found.add(Instant.ofEpochMilli(dates.nextDateTime().getTimestamp()));
            }
            return found;
        } catch (InvalidRecurrenceRuleException e) {
            throw new AssertionError(one.rule(), e);
        }
    }

    /// Some days before the change, mostly at the very time that the change leaves out or repeats.
    private static Case caseAround(Change change, Random random) {
        var transition = change.transition();
        var local = random.nextInt(3) == 0
                ? LocalTime.of(random.nextInt(24), random.nextInt(60))
                : transition
                        .getDateTimeBefore()
                        .minusSeconds(
                                transition.isGap()
                                        ? 0
                                        : Math.abs(transition.getDuration().toSeconds()))
                        .plusMinutes(random.nextInt(60))
                        .toLocalTime()
                        .withSecond(0);
        var base = transition.getDateTimeBefore().toLocalDate().minusDays(random.nextInt(8));
        var rule = rule(random);
        var start = Recurrence.of(rule).dates(base, base.plusYears(2)).getFirst();
        return new Case(change.zone(), start, local, rule);
    }

    private static String rule(Random random) {
        var day = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU").get(random.nextInt(7));
        return switch (random.nextInt(9)) {
            case 0 -> "FREQ=DAILY";
            case 1 -> "FREQ=DAILY;INTERVAL=" + (2 + random.nextInt(3));
            case 2 -> "FREQ=WEEKLY;BYDAY=SU," + (day.equals("SU") ? "SA" : day);
            case 3 -> "FREQ=WEEKLY;INTERVAL=2;BYDAY=" + day;
            case 4 -> "FREQ=MONTHLY;BYDAY=-1" + day;
            case 5 -> "FREQ=MONTHLY;BYDAY=2" + day;
            case 6 -> "FREQ=MONTHLY;BYMONTHDAY=" + (1 + random.nextInt(31));
            case 7 -> "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1";
            default -> "FREQ=YEARLY;BYMONTH=3,10;BYDAY=-1SU";
        };
    }

    private static List<Change> changes() {
        return ZoneId.getAvailableZoneIds().stream()
                .sorted()
                .map(ZoneId::of)
                .flatMap(zone -> changes(zone).stream())
                .toList();
    }

    private static List<Change> changes(ZoneId zone) {
        var changes = new ArrayList<Change>();
        var next = zone.getRules().nextTransition(FROM);
        while (next != null && next.getInstant().isBefore(UNTIL)) {
            changes.add(new Change(zone, next));
            next = zone.getRules().nextTransition(next.getInstant());
        }
        return changes;
    }
}
