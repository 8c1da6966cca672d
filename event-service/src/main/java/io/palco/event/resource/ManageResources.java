package io.palco.event.resource;

import com.github.f4b6a3.uuid.UuidCreator;
import io.palco.contracts.security.Permission;
import io.palco.event.venue.VenueAccess;
import io.palco.platform.messaging.audit.Audit;
import io.palco.platform.messaging.audit.AuditEntry;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.problem.ProblemException;
import io.palco.platform.web.request.EntityVersion;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What an organization has to book: writing it down, correcting it, giving it up.
@Service
@Transactional
public class ManageResources {

    private final ResourceQueries queries;
    private final ResourceRules rules;
    private final ResourceRows rows;
    private final Audit audit;
    private final Clock clock;

    ManageResources(ResourceQueries queries, ResourceRules rules, ResourceRows rows, Audit audit, Clock clock) {
        this.queries = queries;
        this.rules = rules;
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    /// @throws ProblemException 422 when it may not be in that organization or breaks a rule, `limit-reached` when it
    ///   has too many
    public ResourceView add(CurrentUser user, @Nullable UUID organizationId, ResourceDetails details) {
        var owner = user.organizationFor(Permission.RESOURCES_MANAGE, organizationId);
        rules.requireSound(owner, details);
        rules.requireSpace(owner);
        var id = UuidCreator.getTimeOrderedEpoch();
        rows.insert(id, owner, details, clock.instant());
        record("resource.created", owner, id, details.name());
        return queries.find(id).orElseThrow(ProblemException::notFound);
    }

    /// @throws ProblemException as usual for a change based on a version; 422 when more are booked than there would be
    public ResourceView change(CurrentUser user, UUID id, @Nullable String ifMatch, ResourceDetails details) {
        var resource = managed(user, id);
        EntityVersion.requireMatch(ifMatch, resource.version());
        ResourceRules.requireSameKind(resource, details);
        rules.requireSound(resource.organizationId(), details);
        if (!rows.update(id, resource.version(), details, clock.instant())) {
            throw EntityVersion.stale();
        }
        record("resource.changed", resource.organizationId(), id, details.name());
        return queries.find(id).orElseThrow(ProblemException::notFound);
    }

    /// @throws ProblemException `in-use` while it is booked for a time to come
    public void remove(CurrentUser user, UUID id, @Nullable String ifMatch) {
        var resource = managed(user, id);
        EntityVersion.requireMatch(ifMatch, resource.version());
        if (!rows.delete(id, resource.version(), clock.instant())) {
            throw ResourceRules.inUse();
        }
        record("resource.deleted", resource.organizationId(), id, resource.name());
    }

    private ResourceView managed(CurrentUser user, UUID id) {
        var resource = queries.find(id)
                .filter(found -> VenueAccess.mayRead(user, found.organizationId()))
                .orElseThrow(ProblemException::notFound);
        user.require(Permission.RESOURCES_MANAGE, resource.organizationId());
        return resource;
    }

    private void record(String action, UUID organizationId, UUID id, String name) {
        audit.record(
                AuditEntry.of(action).in(organizationId).about("resource", id).with("name", name));
    }
}
