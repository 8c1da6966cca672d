package io.palco.event.catalog;

import io.palco.contracts.problem.ProblemType;
import io.palco.contracts.security.Permission;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.problem.ProblemException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Who may see an event and who may work on it; everything that belongs to an event asks here.
@Component
public class EventAccess {

    private final Events events;
    private final EventQueries queries;

    EventAccess(Events events, EventQueries queries) {
        this.events = events;
        this.queries = queries;
    }

    /// An event as this user, or somebody not signed in, may see it.
    ///
    /// @throws ProblemException `not-found` for a draft of an organization whose events they may not read
    public EventView readable(UUID id, Optional<CurrentUser> user) {
        return queries.find(id)
                .filter(event -> event.status().isPublic()
                        || user.filter(u -> mayRead(u, event.organizationId())).isPresent())
                .orElseThrow(ProblemException::notFound);
    }

    /// Whether they may read an organization's drafts and what its events have behind the stage.
    public static boolean mayRead(CurrentUser user, UUID organizationId) {
        return user.can(Permission.EVENTS_READ, organizationId) || user.can(Permission.EVENTS_MANAGE, organizationId);
    }

    /// An event that this user manages.
    ///
    /// @throws ProblemException `not-found` when they may not see it, `forbidden` when they may see it only
    public EventState managed(CurrentUser user, UUID id) {
        return managed(user, events.findById(id)).state();
    }

    /// An event that this user manages and that may still change, locked until the transaction ends.
    ///
    /// @throws ProblemException as [#managed], or `invalid-transition` when it is cancelled or completed
    public EventState lockedForChange(CurrentUser user, UUID id) {
        var event = managed(user, events.findForUpdateById(id)).state();
        requireEditable(event);
        return event;
    }

    static void requireEditable(EventState event) {
        if (!event.status().isEditable()) {
            throw ProblemException.of(
                    ProblemType.INVALID_TRANSITION,
                    "A cancelled or completed event no longer changes.",
                    "Um evento cancelado ou concluído não muda mais.");
        }
    }

    static Event managed(CurrentUser user, Optional<Event> found) {
        var event = found.orElseThrow(ProblemException::notFound);
        if (!event.status().isPublic()) {
            user.requireVisible(Permission.EVENTS_MANAGE, event.organizationId());
        }
        user.require(Permission.EVENTS_MANAGE, event.organizationId());
        return event;
    }
}
