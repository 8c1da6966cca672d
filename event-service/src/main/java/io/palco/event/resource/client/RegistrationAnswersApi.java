package io.palco.event.resource.client;

import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/// The part of registration-service that counts answers; the gateway does not route it.
@HttpExchange("http://registration-service/internal/v1")
interface RegistrationAnswersApi {

    @GetExchange("/events/{eventId}/answers/{question}")
    Counted count(@PathVariable UUID eventId, @PathVariable String question);

    record Counted(List<Count> answers, int people, int unanswered) {}

    record Count(String answer, int people) {}
}
