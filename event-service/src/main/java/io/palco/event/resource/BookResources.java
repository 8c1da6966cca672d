package io.palco.event.resource;

import com.github.f4b6a3.uuid.UuidCreator;
import io.palco.contracts.problem.ProblemType;
import io.palco.event.catalog.EventAccess;
import io.palco.event.catalog.EventState;
import io.palco.platform.messaging.audit.Audit;
import io.palco.platform.messaging.audit.AuditEntry;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.problem.FieldProblem;
import io.palco.platform.web.problem.ProblemException;
import io.palco.platform.web.request.EntityVersion;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes what an event needs, changes it, gives it back. The event's row is locked first and the resource's second,
/// here
/// and when an event moves, so that nobody books for a time that is just being changed.
@Service
@Transactional
public class BookResources {

    static final int MOST_PER_EVENT = 200;

    private final EventAccess events;
    private final ResourceQueries resources;
    private final BookingQueries queries;
    private final BookingRows rows;
    private final Audit audit;

    BookResources(
            EventAccess events, ResourceQueries resources, BookingQueries queries, BookingRows rows, Audit audit) {
        this.events = events;
        this.resources = resources;
        this.queries = queries;
        this.rows = rows;
        this.audit = audit;
    }

    /// @throws ProblemException `booking-conflict` with what stands in the way and what is free instead
    public BookingView book(CurrentUser user, UUID eventId, UUID resourceId, BookingTerms terms) {
        var event = events.lockedForChange(user, eventId);
        var resource = resourceOf(event, resourceId);
        if (queries.ofEvent(eventId).size() >= MOST_PER_EVENT) {
            throw ProblemException.of(
                    ProblemType.LIMIT_REACHED,
                    "An event has at most %d bookings.".formatted(MOST_PER_EVENT),
                    "Um evento tem no máximo %d reservas.".formatted(MOST_PER_EVENT));
        }
        var wish = BookingRules.wish(event, resource, terms);
        var id = UuidCreator.getTimeOrderedEpoch();
        rows.insert(id, wish, terms.menu());
        record("booking.created", event, id, resource.name());
        return queries.find(id).orElseThrow(ProblemException::notFound);
    }

    /// @throws ProblemException as for [#book], and as usual for a change based on a version
    public BookingView change(CurrentUser user, UUID id, @Nullable String ifMatch, BookingTerms terms) {
        var seen = queries.find(id).orElseThrow(ProblemException::notFound);
        var event = managed(user, seen);
        var booking = queries.find(id).orElseThrow(ProblemException::notFound);
        EntityVersion.requireMatch(ifMatch, booking.version());
        var resource = resourceOf(event, booking.resourceId());
        rows.update(booking, BookingRules.wish(event, resource, terms), terms.menu());
        record("booking.changed", event, id, resource.name());
        return queries.find(id).orElseThrow(ProblemException::notFound);
    }

    /// Gives it back.
    public void release(CurrentUser user, UUID id) {
        var booking = queries.find(id).orElseThrow(ProblemException::notFound);
        var event = managed(user, booking);
        rows.delete(List.of(id));
        record("booking.released", event, id, booking.resourceName());
    }

    /// What an organization has booked is none of anybody else's business, even for an event that everybody sees.
    private EventState managed(CurrentUser user, BookingView booking) {
        if (!EventAccess.mayRead(user, booking.organizationId())) {
            throw ProblemException.notFound();
        }
        return events.lockedForChange(user, booking.eventId());
    }

    private ResourceView resourceOf(EventState event, UUID resourceId) {
        return resources
                .find(resourceId)
                .filter(resource -> resource.organizationId().equals(event.organizationId()))
                .orElseThrow(() -> ProblemException.invalid(FieldProblem.of(
                        "resourceId",
                        "Choose one of the organization's resources.",
                        "Escolha um dos recursos da organização.")));
    }

    private void record(String action, EventState event, UUID id, String resource) {
        audit.record(AuditEntry.of(action)
                .in(event.organizationId())
                .about("booking", id)
                .with("event", event.details().title())
                .with("resource", resource));
    }
}
