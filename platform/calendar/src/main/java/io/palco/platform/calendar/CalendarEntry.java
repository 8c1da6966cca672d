package io.palco.platform.calendar;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that takes place, as a calendar shows it.
///
/// @param uid          the same for all time; by it calendars recognize what they have
/// @param sequence     grows with every change; calendars ignore what is older than what they have
/// @param zone         whose local time is shown
/// @param location     name and address in one line
/// @param cancelled    whether it was called off
/// @param lastModified when this became true; also the stamp
/// @param invitation   who asks whom to come; absent where it is only published
public record CalendarEntry(
        String uid,
        int sequence,
        Instant start,
        Instant end,
        ZoneId zone,
        String summary,
        String description,
        @Nullable String location,
        @Nullable Coordinates coordinates,
        @Nullable URI url,
        List<String> categories,
        boolean cancelled,
        Instant lastModified,
        @Nullable Invitation invitation) {

    /// WGS 84 degrees.
    public record Coordinates(double latitude, double longitude) {}

    /// @param organizer who invites
    /// @param attendee  who is invited, and is coming
    public record Invitation(Person organizer, Person attendee) {}

    /// @param email a plain address
    public record Person(@Nullable String name, String email) {}
}
