package io.palco.event.catalog.client;

import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/// The part of registration-service that other services use; the gateway does not route it.
@HttpExchange("http://registration-service/internal/v1")
interface RegistrationApi {

    @PutExchange("/events/{eventId}/capacity")
    CapacityAnswer lowerCapacity(@PathVariable UUID eventId, @RequestBody CapacityRequest request);

    /// @param version the version the event will have with this capacity
    record CapacityRequest(int capacity, long version) {}

    record CapacityAnswer(Outcome outcome, int taken) {}

    enum Outcome {
        AGREED,
        MORE_TAKEN,
        OUTDATED
    }
}
