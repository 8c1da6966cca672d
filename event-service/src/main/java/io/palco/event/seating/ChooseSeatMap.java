package io.palco.event.seating;

import io.palco.event.catalog.EventAccess;
import io.palco.event.seating.SeatsAuthority.Concerned;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.problem.FieldProblem;
import io.palco.platform.web.problem.ProblemException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;

/// By which plan an event sells.
@Service
public class ChooseSeatMap {

    private final EventAccess events;
    private final SeatMapQueries queries;
    private final SeatMapRows rows;
    private final SeatChecks checks;

    ChooseSeatMap(EventAccess events, SeatMapQueries queries, SeatMapRows rows, SeatChecks checks) {
        this.events = events;
        this.queries = queries;
        this.rows = rows;
        this.checks = checks;
    }

    /// @throws ProblemException 422 when the plan is not one of the organization's; `seats-taken` when somebody has a
    ///   seat that it does not have
    public SeatMapView choose(CurrentUser user, UUID eventId, UUID seatMapId) {
        var organization = events.managed(user, eventId).organizationId();
        var seatMap = queries.find(seatMapId)
                .filter(found -> found.organizationId().equals(organization))
                .orElseThrow(() -> ProblemException.invalid(FieldProblem.of(
                        "seatMapId",
                        "Choose one of the organization's seat maps.",
                        "Escolha um dos mapas de assentos da organização.")));
        attach(user, eventId, organization, Optional.of(seatMap));
        return seatMap;
    }

    /// From now on nobody chooses a seat.
    public void remove(CurrentUser user, UUID eventId) {
        attach(user, eventId, events.managed(user, eventId).organizationId(), Optional.empty());
    }

    private void attach(CurrentUser user, UUID eventId, UUID organization, Optional<SeatMapView> seatMap) {
        var concerned = new Concerned(eventId, rows.nextRevision(eventId));
        var dropped = queries.ofEvent(eventId)
                .map(before -> seatMap.map(after -> before.plan().without(after.plan()))
                        .orElseGet(before.plan()::sellable))
                .orElseGet(Set::of);
        checks.retire(List.of(concerned), dropped);
        rows.attach(concerned, organization, seatMap.orElse(null), () -> events.lockedForChange(user, eventId));
    }
}
