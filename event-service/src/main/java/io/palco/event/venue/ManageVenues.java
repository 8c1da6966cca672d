package io.palco.event.venue;

import com.github.f4b6a3.uuid.UuidCreator;
import io.palco.contracts.problem.ProblemType;
import io.palco.contracts.security.Permission;
import io.palco.platform.messaging.audit.Audit;
import io.palco.platform.messaging.audit.AuditEntry;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.problem.FieldProblem;
import io.palco.platform.web.problem.ProblemException;
import io.palco.platform.web.request.EntityVersion;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// An organization's venues: writing them down, correcting them, giving them up.
@Service
@Transactional
public class ManageVenues {

    /// More than anybody has, and few enough for every list of choices.
    static final int MOST = 1_000;

    private final JdbcClient jdbc;
    private final VenueAccess access;
    private final VenueQueries queries;
    private final Audit audit;
    private final Clock clock;

    ManageVenues(JdbcClient jdbc, VenueAccess access, VenueQueries queries, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.queries = queries;
        this.audit = audit;
        this.clock = clock;
    }

    /// @throws ProblemException 422 when it may not be in that organization or breaks a rule, `limit-reached` when it
    ///   has too many
    public VenueView add(CurrentUser user, @Nullable UUID organizationId, VenueDetails details) {
        var owner = user.organizationFor(Permission.RESOURCES_MANAGE, organizationId);
        requireSound(details);
        requireRoom(owner);
        var id = UuidCreator.getTimeOrderedEpoch();
        var params = params(details);
        params.put("id", id);
        params.put("organizationId", owner);
        jdbc.sql("""
                INSERT INTO venues (id, organization_id, name, address, city, state, latitude, longitude, time_zone,
                       accessibility, version, created_at, updated_at)
                VALUES (:id, :organizationId, :name, :address, :city, :state, :latitude, :longitude, :timeZone,
                       :accessibility, 0, :now, :now)
                """).params(params).update();
        record("venue.created", owner, id, details.name());
        return queries.find(id).orElseThrow(ProblemException::notFound);
    }

    /// @throws ProblemException as usual for a change based on a version
    public VenueView change(CurrentUser user, UUID id, @Nullable String ifMatch, VenueDetails details) {
        var venue = access.managed(user, id);
        EntityVersion.requireMatch(ifMatch, venue.version());
        requireSound(details);
        var params = params(details);
        params.put("id", id);
        params.put("version", venue.version());
        var changed = jdbc.sql("""
                UPDATE venues SET name = :name, address = :address, city = :city, state = :state,
                       latitude = :latitude, longitude = :longitude, time_zone = :timeZone,
                       accessibility = :accessibility, version = version + 1, updated_at = :now
                 WHERE id = :id AND version = :version
                """).params(params).update();
        if (changed == 0) {
            throw EntityVersion.stale();
        }
        record("venue.changed", venue.organizationId(), id, details.name());
        return queries.find(id).orElseThrow(ProblemException::notFound);
    }

    /// Gives a venue up. Events that are over keep their place's name and address.
    ///
    /// @throws ProblemException `in-use` while an event is to be held there, or a room of it is booked
    public void remove(CurrentUser user, UUID id, @Nullable String ifMatch) {
        var venue = access.managed(user, id);
        EntityVersion.requireMatch(ifMatch, venue.version());
        var removed = jdbc.sql("""
                DELETE FROM venues
                 WHERE id = :id AND version = :version
                   AND NOT EXISTS (SELECT FROM events WHERE venue_id = :id AND ends_at > :now
                                      AND status IN ('DRAFT', 'PUBLISHED'))
                   AND NOT EXISTS (SELECT FROM bookings b JOIN resources s ON s.id = b.resource_id
                                     JOIN rooms r ON r.id = s.room_id
                                    WHERE r.venue_id = :id AND b.occupied && tstzrange(:now, NULL))
                """)
                .param("id", id)
                .param("version", venue.version())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (removed == 0) {
            throw ProblemException.of(
                    ProblemType.IN_USE,
                    "Events are still to be held here, or rooms are booked. Move or release them first.",
                    "Ainda há eventos marcados ou salas reservadas neste local. Mude-os ou libere-as primeiro.");
        }
        record("venue.deleted", venue.organizationId(), id, venue.name());
    }

    private void requireRoom(UUID organizationId) {
        var many = jdbc.sql("SELECT count(*) FROM venues WHERE organization_id = :organizationId")
                .param("organizationId", organizationId)
                .query(Integer.class)
                .single();
        if (many >= MOST) {
            throw ProblemException.of(
                    ProblemType.LIMIT_REACHED,
                    "An organization has at most %d venues.".formatted(MOST),
                    "Uma organização tem no máximo %d locais.".formatted(MOST));
        }
    }

    private static void requireSound(VenueDetails details) {
        var broken = details.brokenRules();
        if (!broken.isEmpty()) {
            throw ProblemException.invalid(broken.toArray(FieldProblem[]::new));
        }
    }

    private Map<String, @Nullable Object> params(VenueDetails details) {
        var params = new HashMap<String, @Nullable Object>();
        params.put("name", details.name());
        params.put("address", details.address());
        params.put("city", details.city());
        params.put("state", details.state());
        params.put("latitude", details.latitude());
        params.put("longitude", details.longitude());
        params.put("timeZone", details.timeZone());
        params.put("accessibility", details.accessibility());
        params.put("now", clock.instant().atOffset(ZoneOffset.UTC));
        return params;
    }

    private void record(String action, UUID organizationId, UUID id, String name) {
        audit.record(AuditEntry.of(action).in(organizationId).about("venue", id).with("name", name));
    }
}
