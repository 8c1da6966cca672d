package io.palco.event.series;

import io.palco.contracts.problem.ProblemType;
import io.palco.event.catalog.EventState;
import io.palco.event.catalog.EventStatus;
import io.palco.event.catalog.PlacesAuthority;
import io.palco.platform.web.problem.FieldProblem;
import io.palco.platform.web.problem.ProblemException;
import io.palco.platform.web.request.EntityVersion;
import org.springframework.stereotype.Component;

/// Fewer places at an occurrence are agreed with registration-service first, as for any event.
@Component
class CapacityCheck {

    private final PlacesAuthority places;

    CapacityCheck(PlacesAuthority places) {
        this.places = places;
    }

    /// @throws ProblemException 422 naming the date when more places are taken there
    void requireRoom(EventState event, int capacity) {
        if (event.status() != EventStatus.PUBLISHED
                || capacity >= event.details().capacity()) {
            return;
        }
        switch (places.lower(event.id(), capacity, event.version() + 1)) {
            case PlacesAuthority.Answer.Agreed() -> {}
            case PlacesAuthority.Answer.MoreTaken(var taken) ->
                throw ProblemException.invalid(
                        ProblemType.CAPACITY_BELOW_TAKEN,
                        FieldProblem.of(
                                "event.capacity",
                                "%d places are already taken on %s.".formatted(taken, event.recurrenceId()),
                                "%d lugares já estão ocupados em %s.".formatted(taken, event.recurrenceId())));
            case PlacesAuthority.Answer.Outdated() -> throw EntityVersion.stale();
        }
    }
}
