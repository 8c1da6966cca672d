package io.palco.platform.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/// From when to when something takes place on any date, by the clocks of its zone. What lasts from nine to five does so
/// on every date, whatever becomes of the offset (RFC 5545 §3.3.5): a time that a change of clocks leaves out is read
/// with
/// the offset before the change, a time that comes twice means its first coming.
///
/// @param start local time at which it begins
/// @param span  local time it takes, longer than nothing
/// @param zone  IANA zone
public record LocalHours(LocalTime start, Duration span, ZoneId zone) {

    /// @param shifted whether the clocks leave out the hour at which it should begin
    public record Range(Instant start, Instant end, boolean shifted) {}

    /// The hours of one range of time.
    public static LocalHours between(Instant start, Instant end, ZoneId zone) {
        var from = LocalDateTime.ofInstant(start, zone);
        var local = Duration.between(from, LocalDateTime.ofInstant(end, zone));
        return new LocalHours(from.toLocalTime(), local.isPositive() ? local : Duration.between(start, end), zone);
    }

    /// When that is on a date.
    public Range on(LocalDate date) {
        var local = date.atTime(start);
        var begins = local.atZone(zone);
        var ends = local.plus(span).atZone(zone).toInstant();
        var instant = begins.toInstant();
        return new Range(
                instant,
                ends.isAfter(instant) ? ends : instant.plus(span),
                !begins.toLocalDateTime().equals(local));
    }
}
