package io.palco.registration.booking.web;

import io.palco.contracts.security.Permission;
import io.palco.platform.security.Access;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.problem.ProblemException;
import io.palco.platform.web.text.OneLine;
import io.palco.registration.booking.AnswerCounts;
import io.palco.registration.terms.KnownEvents;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// For event-service only, on behalf of somebody who works at the event: how many eat what. Tells no names; the gateway
/// does not route it.
@RestController
@Hidden
class InternalAnswersController {

    private final AnswerCounts counts;
    private final KnownEvents events;

    InternalAnswersController(AnswerCounts counts, KnownEvents events) {
        this.counts = counts;
        this.events = events;
    }

    @GetMapping("/internal/v1/events/{eventId}/answers/{question}")
    @Access(
            value = Access.Who.PERMITTED,
            permissions = {Permission.EVENTS_MANAGE, Permission.EVENTS_READ, Permission.RESOURCES_MANAGE})
    AnswerCounts.Counted count(
            @PathVariable UUID eventId, @PathVariable @Size(max = 100) @OneLine String question, CurrentUser user) {
        var organization = events.findFresh(eventId)
                .orElseThrow(ProblemException::notFound)
                .organizationId();
        if (!user.can(Permission.EVENTS_READ, organization) && !user.can(Permission.RESOURCES_MANAGE, organization)) {
            user.requireVisible(Permission.EVENTS_MANAGE, organization);
        }
        return counts.of(eventId, question);
    }
}
