package io.palco.notification.attendance;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody with a place, as of a version of their registration.
///
/// @param locale BCP 47 tag of the language to write in
public record Attendee(
        UUID registrationId,
        UUID eventId,
        UUID organizationId,
        @Nullable UUID userId,
        String name,
        String email,
        String locale,
        long version) {}
