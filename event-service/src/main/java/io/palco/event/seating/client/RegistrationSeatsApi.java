package io.palco.event.seating.client;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/// The part of registration-service that knows who sits where; the gateway does not route it.
@HttpExchange("http://registration-service/internal/v1")
interface RegistrationSeatsApi {

    @PutExchange("/retired-seats")
    Answer retire(@RequestBody Request request);

    record Request(List<Event> events, Collection<String> seats) {}

    record Event(UUID eventId, long revision) {}

    record Answer(List<Taken> taken) {}

    record Taken(UUID eventId, String seatId) {}
}
