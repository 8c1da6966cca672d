package io.palco.platform.calendar;

import static java.util.Comparator.naturalOrder;

import io.palco.platform.calendar.CalendarEntry.Person;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes calendars as text (RFC 5545): escaped, folded at 75 octets, with the rules of every zone that is used.
public final class CalendarText {

    /// Media type of what is written.
    public static final String MEDIA_TYPE = "text/calendar";

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private CalendarText() {}

    /// What a calendar shall do with the entries (RFC 5546).
    public enum Purpose {
        /// Show them.
        PUBLISH,
        /// Take an invitation in, or what has changed of it.
        REQUEST,
        /// Strike them out.
        CANCEL
    }

    /// Some entries as one calendar.
    ///
    /// @param name what subscribers see the calendar called; absent for a single entry
    public static String of(Purpose purpose, @Nullable String name, List<CalendarEntry> entries) {
        var lines = new ContentLines();
        lines.add("BEGIN:VCALENDAR")
                .add("VERSION:2.0")
                .add("PRODID:-//Palco//Palco//EN")
                .add("CALSCALE:GREGORIAN")
                .add("METHOD:" + purpose.name());
        if (name != null) {
            lines.text("X-WR-CALNAME", name);
        }
        entries.stream()
                .map(CalendarEntry::zone)
                .distinct()
                .sorted((one, other) -> one.getId().compareTo(other.getId()))
                .forEach(zone -> describe(lines, zone, entries));
        entries.forEach(entry -> write(lines, entry, purpose));
        return lines.add("END:VCALENDAR").toString();
    }

    private static void describe(ContentLines lines, ZoneId zone, List<CalendarEntry> entries) {
        var there = entries.stream().filter(entry -> entry.zone().equals(zone)).toList();
        ZoneDescription.write(
                lines,
                zone,
                there.stream().map(CalendarEntry::start).min(naturalOrder()).orElseThrow(),
                there.stream().map(CalendarEntry::end).max(naturalOrder()).orElseThrow());
    }

    private static void write(ContentLines lines, CalendarEntry entry, Purpose purpose) {
        lines.add("BEGIN:VEVENT")
                .text("UID", entry.uid())
                .add("DTSTAMP:" + UTC.format(entry.lastModified()))
                .add("LAST-MODIFIED:" + UTC.format(entry.lastModified()))
                .add("SEQUENCE:" + entry.sequence())
                .add("DTSTART" + time(entry.start(), entry.zone()))
                .add("DTEND" + time(entry.end(), entry.zone()))
                .text("SUMMARY", entry.summary());
        if (!entry.description().isBlank()) {
            lines.text("DESCRIPTION", entry.description());
        }
        if (entry.location() != null) {
            lines.text("LOCATION", entry.location());
        }
        var at = entry.coordinates();
        if (at != null) {
            lines.add("GEO:" + decimal(at.latitude()) + ";" + decimal(at.longitude()));
        }
        if (entry.url() != null) {
            lines.add("URL:" + entry.url().toASCIIString());
        }
        if (!entry.categories().isEmpty()) {
            lines.add("CATEGORIES:"
                    + entry.categories().stream().map(ContentLines::escaped).collect(Collectors.joining(",")));
        }
        var cancelled = entry.cancelled() || purpose == Purpose.CANCEL;
        lines.add("STATUS:" + (cancelled ? "CANCELLED" : "CONFIRMED"));
        if (entry.invitation() != null) {
            invite(lines, entry.invitation(), purpose);
        }
        lines.add("END:VEVENT");
    }

    /// Local, so that calendars show the place's own time; a local time that comes twice is said in UTC, for RFC 5545
    /// leaves the second coming without a name, and readers differ about the first.
    private static String time(Instant instant, ZoneId zone) {
        var local = instant.atZone(zone).toLocalDateTime();
        return zone.getRules().getValidOffsets(local).size() > 1
                ? ":" + UTC.format(instant)
                : ";TZID=" + zone.getId() + ":" + LOCAL.format(local);
    }

    private static String decimal(double degrees) {
        return new java.math.BigDecimal(Double.toString(degrees)).toPlainString();
    }

    private static void invite(ContentLines lines, CalendarEntry.Invitation invitation, Purpose purpose) {
        lines.add("ORGANIZER" + address(invitation.organizer(), ""));
        var answer = purpose == Purpose.CANCEL ? "" : ";PARTSTAT=ACCEPTED";
        lines.add("ATTENDEE" + address(invitation.attendee(), ";ROLE=REQ-PARTICIPANT" + answer));
    }

    private static String address(Person person, String parameters) {
        var name = person.name() == null ? "" : ";CN=\"" + ContentLines.parameter(person.name()) + '"';
        return name + parameters + ":mailto:" + ContentLines.mailAddress(person.email());
    }
}
