package io.palco.registration.terms.client;

import io.palco.registration.terms.EventTerms;
import io.palco.registration.terms.EventTermsStatus;
import java.time.Instant;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/// The part of event-service that we use.
@HttpExchange("http://event-service/api/v1")
interface EventApi {

    @GetExchange("/events/{eventId}")
    EventAnswer show(@PathVariable UUID eventId);

    record EventAnswer(
            UUID id,
            UUID organizationId,
            String title,
            Instant startsAt,
            Instant endsAt,
            String timeZone,
            EventTerms.Place location,
            EventTermsStatus status,
            int capacity,
            long version) {

        EventTerms toTerms() {
            return new EventTerms(
                    id, organizationId, title, startsAt, endsAt, timeZone, location, status, capacity, version);
        }
    }
}
