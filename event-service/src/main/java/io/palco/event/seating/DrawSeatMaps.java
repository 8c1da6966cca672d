package io.palco.event.seating;

import com.github.f4b6a3.uuid.UuidCreator;
import io.palco.contracts.problem.ProblemType;
import io.palco.contracts.security.Permission;
import io.palco.event.venue.VenueAccess;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.problem.FieldProblem;
import io.palco.platform.web.problem.ProblemException;
import io.palco.platform.web.request.EntityVersion;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// The seat maps of a venue: drawing them, changing them, throwing them away.
@Service
public class DrawSeatMaps {

    private final VenueAccess venues;
    private final SeatMapQueries queries;
    private final SeatMapRows rows;
    private final SeatChecks checks;
    private final Clock clock;

    DrawSeatMaps(VenueAccess venues, SeatMapQueries queries, SeatMapRows rows, SeatChecks checks, Clock clock) {
        this.venues = venues;
        this.queries = queries;
        this.rows = rows;
        this.checks = checks;
        this.clock = clock;
    }

    public SeatMapView add(CurrentUser user, UUID venueId, String name, SeatPlan plan) {
        var venue = venues.managed(user, venueId);
        requireSound(plan);
        if (queries.ofVenue(venueId).size() >= SeatMapQueries.MOST) {
            throw ProblemException.of(
                    ProblemType.LIMIT_REACHED,
                    "A venue has at most %d seat maps.".formatted(SeatMapQueries.MOST),
                    "Um local tem no máximo %d mapas de assentos.".formatted(SeatMapQueries.MOST));
        }
        var id = UuidCreator.getTimeOrderedEpoch();
        rows.insert(id, venue, name, plan);
        return queries.find(id).orElseThrow(ProblemException::notFound);
    }

    /// Every event that sells by the plan and is not over sells by the new one from now on.
    ///
    /// @throws ProblemException `seats-taken` when somebody has a seat that would go, `dependency-unavailable` when
    ///   that cannot be asked, and as usual for a change based on a version
    public SeatMapView change(CurrentUser user, UUID id, @Nullable String ifMatch, String name, SeatPlan plan) {
        var before = managed(user, id);
        EntityVersion.requireMatch(ifMatch, before.version());
        requireSound(plan);
        var events = queries.concerned(id, clock.instant());
        checks.retire(events, before.plan().without(plan));
        rows.update(before, name, plan, events);
        return queries.find(id).orElseThrow(ProblemException::notFound);
    }

    /// @throws ProblemException `in-use` while an event that is not over sells by it
    public void remove(CurrentUser user, UUID id, @Nullable String ifMatch) {
        var seatMap = managed(user, id);
        EntityVersion.requireMatch(ifMatch, seatMap.version());
        if (!rows.delete(seatMap)) {
            throw ProblemException.of(
                    ProblemType.IN_USE,
                    "Events still sell by this plan. Choose another one for them first.",
                    "Ainda há eventos que usam este mapa. Escolha outro para eles primeiro.");
        }
    }

    private SeatMapView managed(CurrentUser user, UUID id) {
        var seatMap = queries.find(id)
                .filter(found -> VenueAccess.mayRead(user, found.organizationId()))
                .orElseThrow(ProblemException::notFound);
        user.require(Permission.RESOURCES_MANAGE, seatMap.organizationId());
        return seatMap;
    }

    private static void requireSound(SeatPlan plan) {
        var broken = SeatPlanRules.brokenBy(plan);
        if (!broken.isEmpty()) {
            throw ProblemException.invalid(broken.toArray(FieldProblem[]::new));
        }
    }
}
