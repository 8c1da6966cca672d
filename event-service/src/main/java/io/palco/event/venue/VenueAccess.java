package io.palco.event.venue;

import io.palco.contracts.security.Permission;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.problem.ProblemException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Who sees a venue and who may change it.
@Component
public class VenueAccess {

    private final VenueQueries queries;

    VenueAccess(VenueQueries queries) {
        this.queries = queries;
    }

    /// A venue for somebody of its organization; for everybody once a public event is held there.
    public VenueView shown(Optional<CurrentUser> user, UUID id) {
        return queries.find(id)
                .filter(venue ->
                        user.filter(u -> mayRead(u, venue.organizationId())).isPresent() || queries.isPublic(id))
                .orElseThrow(ProblemException::notFound);
    }

    /// A venue for somebody who may change it.
    public VenueView managed(CurrentUser user, UUID id) {
        var venue = queries.find(id)
                .filter(found -> mayRead(user, found.organizationId()))
                .orElseThrow(ProblemException::notFound);
        user.require(Permission.RESOURCES_MANAGE, venue.organizationId());
        return venue;
    }

    /// Whether somebody works with an organization's venues and resources.
    public static boolean mayRead(CurrentUser user, UUID organizationId) {
        return user.can(Permission.RESOURCES_MANAGE, organizationId)
                || user.can(Permission.EVENTS_MANAGE, organizationId)
                || user.can(Permission.EVENTS_READ, organizationId);
    }

    /// The organizations whose venues and resources somebody sees.
    ///
    /// @param wanted only this one
    public static Set<UUID> readable(CurrentUser user, @Nullable UUID wanted) {
        var organizations = new HashSet<>(user.organizationsWith(Permission.RESOURCES_MANAGE));
        organizations.addAll(user.organizationsWith(Permission.EVENTS_MANAGE));
        organizations.addAll(user.organizationsWith(Permission.EVENTS_READ));
        if (wanted != null) {
            organizations.retainAll(Set.of(wanted));
        }
        return organizations;
    }
}
