package io.palco.notification.change;

import io.palco.contracts.event.EventSnapshot;
import io.palco.notification.letter.MailContent;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What of an event matters to those who come.
record EventFacts(
        String title,
        Instant startsAt,
        Instant endsAt,
        String timeZone,
        String locationName,
        @Nullable String locationAddress) {

    static EventFacts of(EventSnapshot event) {
        return new EventFacts(
                event.title(),
                event.startsAt(),
                event.endsAt(),
                event.timeZone(),
                event.location().name(),
                event.location().address());
    }

    MailContent.Event told(UUID id, @Nullable Integer sequence) {
        return new MailContent.Event(id, title, startsAt, endsAt, timeZone, locationName, locationAddress, sequence);
    }
}
