package io.palco.platform.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Recur;

/// A rule by which dates repeat: an `RRULE` of RFC 5545 §3.3.10 without times of the day, so that no date has more than
/// one occurrence. The time of the day belongs to whoever repeats something, and is local to its zone.
public final class Recurrence {

    /// More than this nobody writes by hand or by a form.
    public static final int MAX_LENGTH = 300;

    private static final Set<String> FREQUENCIES = Set.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY");
    private static final Set<String> PARTS = Set.of(
            "FREQ",
            "INTERVAL",
            "COUNT",
            "UNTIL",
            "BYMONTH",
            "BYMONTHDAY",
            "BYDAY",
            "BYYEARDAY",
            "BYWEEKNO",
            "BYSETPOS",
            "WKST");
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,3}");
    private static final List<String> WEEKDAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssX");
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    private final Map<String, String> parts;

    private Recurrence(Map<String, String> parts) {
        this.parts = parts;
    }

    /// Reads a rule.
    ///
    /// @param text with or without `RRULE:` in front; `UNTIL` as a date, a local time or an instant
    /// @param zone where the repeated thing takes place
    /// @param at   its local time; an `UNTIL` before that time excludes its own date
    /// @throws InvalidRecurrenceException when it is none, or repeats more often than daily
    public static Recurrence parse(String text, ZoneId zone, LocalTime at) {
        var rule = text.strip().toUpperCase(Locale.ROOT);
        if (rule.startsWith("RRULE:")) {
            rule = rule.substring("RRULE:".length());
        }
        if (rule.isEmpty() || rule.length() > MAX_LENGTH) {
            throw new InvalidRecurrenceException();
        }
        var parts = new LinkedHashMap<String, String>();
        for (var part : rule.split(";", -1)) {
            var pair = part.split("=", -1);
            if (pair.length != 2 || !PARTS.contains(pair[0]) || parts.put(pair[0], pair[1]) != null) {
                throw new InvalidRecurrenceException();
            }
        }
        requireSound(parts);
        parts.computeIfPresent(
                "UNTIL", (_, until) -> lastDate(until, zone, at).format(DateTimeFormatter.BASIC_ISO_DATE));
        var recurrence = new Recurrence(parts);
        recurrence.recur();
        return recurrence;
    }

    /// Reads a rule that [#text] wrote.
    public static Recurrence of(String text) {
        return parse(text, ZoneId.of("UTC"), LocalTime.MIN);
    }

    private static void requireSound(Map<String, String> parts) {
        var frequency = parts.getOrDefault("FREQ", "");
        var hasBoth = parts.containsKey("COUNT") && parts.containsKey("UNTIL");
        var ordinal = parts.getOrDefault("BYDAY", "").chars().anyMatch(Character::isDigit);
        if (!FREQUENCIES.contains(frequency)
                || hasBoth
                || !NUMBER.matcher(parts.getOrDefault("COUNT", "1")).matches()
                || !NUMBER.matcher(parts.getOrDefault("INTERVAL", "1")).matches()
                || (ordinal && !Set.of("MONTHLY", "YEARLY").contains(frequency))
                || (ordinal && parts.containsKey("BYWEEKNO"))
                || (parts.containsKey("BYWEEKNO") && !frequency.equals("YEARLY"))
                || (parts.containsKey("BYYEARDAY") && !frequency.equals("YEARLY"))
                || (parts.containsKey("BYMONTHDAY") && frequency.equals("WEEKLY"))) {
            throw new InvalidRecurrenceException();
        }
    }

    private static LocalDate lastDate(String until, ZoneId zone, LocalTime at) {
        try {
            if (until.length() == 8) {
                return LocalDate.parse(until, DateTimeFormatter.BASIC_ISO_DATE);
            }
            var local = until.endsWith("Z")
                    ? UTC.parse(until, Instant::from).atZone(zone).toLocalDateTime()
                    : LocalDateTime.parse(until, LOCAL);
            return local.toLocalTime().isBefore(at) ? local.toLocalDate().minusDays(1) : local.toLocalDate();
        } catch (DateTimeParseException _) {
            throw new InvalidRecurrenceException();
        }
    }

    /// The dates on which it falls, in order.
    ///
    /// @param start where it begins; the first date, if the rule falls on it
    /// @param until the last date to look at, inclusive
    public List<LocalDate> dates(LocalDate start, LocalDate until) {
        return until.isBefore(start)
                ? List.of()
                : recur().getDates(start, start, until.plusDays(1)).stream()
                        .filter(date -> !date.isAfter(until))
                        .sorted()
                        .distinct()
                        .toList();
    }

    /// Whether it goes on for ever.
    public boolean isEndless() {
        return !parts.containsKey("COUNT") && !parts.containsKey("UNTIL");
    }

    /// How many times it happens, when the rule says so.
    public Optional<Integer> count() {
        return Optional.ofNullable(parts.get("COUNT")).map(Integer::valueOf);
    }

    /// The same rule, without anything after a date.
    public Recurrence endingOn(LocalDate last) {
        return with("UNTIL", last.format(DateTimeFormatter.BASIC_ISO_DATE));
    }

    /// The same rule, a number of times.
    public Recurrence times(int count) {
        return with("COUNT", Integer.toString(count));
    }

    private Recurrence with(String limit, String value) {
        var changed = new LinkedHashMap<>(parts);
        changed.remove("COUNT");
        changed.remove("UNTIL");
        changed.put(limit, value);
        return new Recurrence(changed);
    }

    /// The same rule, all of whose dates lie some days later; absent where that cannot be said, as for "every last
    /// Friday".
    public Optional<Recurrence> movedBy(int days) {
        var by = parts.keySet().stream().filter(part -> part.startsWith("BY")).collect(Collectors.toSet());
        var moved = new LinkedHashMap<>(parts);
        if (by.equals(Set.of("BYDAY")) && "WEEKLY".equals(parts.get("FREQ")) && !parts.containsKey("WKST")) {
            var weekdays = Stream.of(parts.getOrDefault("BYDAY", "").split(","))
                    .map(day -> WEEKDAYS.indexOf(day) + days)
                    .toList();
            var weeks = weekdays.stream()
                    .map(day -> Math.floorDiv(day, 7))
                    .distinct()
                    .count();
            if (weeks > 1 && parts.containsKey("INTERVAL")) {
                return Optional.empty(); // some would change into weeks that are left out
            }
            moved.put(
                    "BYDAY",
                    weekdays.stream()
                            .map(day -> WEEKDAYS.get(Math.floorMod(day, 7)))
                            .collect(Collectors.joining(",")));
        } else if (!by.isEmpty()) {
            return Optional.empty();
        }
        moved.computeIfPresent(
                "UNTIL",
                (_, until) -> LocalDate.parse(until, DateTimeFormatter.BASIC_ISO_DATE)
                        .plusDays(days)
                        .format(DateTimeFormatter.BASIC_ISO_DATE));
        return Optional.of(new Recurrence(moved));
    }

    /// The rule as RFC 5545 writes it; `UNTIL` is a date and includes that date.
    public String text() {
        return parts.entrySet().stream()
                .map(part -> part.getKey() + "=" + part.getValue())
                .collect(Collectors.joining(";"));
    }

    private Recur<LocalDate> recur() {
        try {
            return new Recur<>(text());
        } catch (IllegalArgumentException | DateTimeParseException _) {
            throw new InvalidRecurrenceException();
        }
    }

    @Override
    public String toString() {
        return text();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Recurrence that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }
}
