package io.palco.report.facts;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Learns: every statement keeps the newest version and ignores what is older, so messages may come in any order.
@Repository
public class Facts {

    private static final String LEARN_EVENT = """
            INSERT INTO event_facts AS known
                   (event_id, organization_id, version, deleted, title, description, starts_at, ends_at, time_zone,
                    location_name, location_address, location_latitude, location_longitude, categories, capacity,
                    status, cancellation_reason, created_at, updated_at)
            VALUES (:id, :organizationId, :version, false, :title, :description, :startsAt, :endsAt, :timeZone,
                    :locationName, :address, :latitude, :longitude, :categories, :capacity,
                    :status, :cancellationReason, :createdAt, :updatedAt)
            ON CONFLICT (event_id) DO UPDATE
               SET version = excluded.version, deleted = excluded.deleted, title = excluded.title,
                   organization_id = excluded.organization_id, description = excluded.description,
                   starts_at = excluded.starts_at, ends_at = excluded.ends_at, time_zone = excluded.time_zone,
                   location_name = excluded.location_name, location_address = excluded.location_address,
                   location_latitude = excluded.location_latitude, location_longitude = excluded.location_longitude,
                   categories = excluded.categories, capacity = excluded.capacity, status = excluded.status,
                   cancellation_reason = excluded.cancellation_reason, created_at = excluded.created_at,
                   updated_at = excluded.updated_at
             WHERE known.version < excluded.version
            """;

    private final JdbcClient jdbc;

    Facts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void learn(EventFact event) {
        jdbc.sql(LEARN_EVENT).params(params(event)).update();
    }

    /// The event is gone. Only its version stays, without a word of its content.
    public void forgetEvent(UUID eventId, UUID organizationId, long version) {
        jdbc.sql("""
                INSERT INTO event_facts AS known (event_id, organization_id, version, deleted)
                VALUES (:id, :organizationId, :version, true)
                ON CONFLICT (event_id) DO UPDATE
                   SET version = excluded.version, deleted = true, title = NULL, description = NULL,
                       starts_at = NULL, ends_at = NULL, time_zone = NULL, location_name = NULL,
                       location_address = NULL, location_latitude = NULL, location_longitude = NULL,
                       categories = NULL, capacity = NULL, status = NULL, cancellation_reason = NULL,
                       created_at = NULL, updated_at = NULL
                 WHERE known.version < excluded.version
                """)
                .param("id", eventId)
                .param("organizationId", organizationId)
                .param("version", version)
                .update();
    }

    public void learn(RegistrationFact registration) {
        jdbc.sql("""
                INSERT INTO registration_facts AS known
                       (event_id, registration_id, organization_id, participant_id, participant_name,
                        participant_email, status, registered_at, version)
                VALUES (:eventId, :id, :organizationId, :participantId, :name, :email, :status, :registeredAt, :version)
                ON CONFLICT (event_id, registration_id) DO UPDATE
                   SET participant_id = excluded.participant_id, participant_name = excluded.participant_name,
                       participant_email = excluded.participant_email, status = excluded.status,
                       registered_at = excluded.registered_at, version = excluded.version
                 WHERE known.version < excluded.version
                """)
                .param("eventId", registration.eventId())
                .param("id", registration.id())
                .param("organizationId", registration.organizationId())
                .param("participantId", registration.participantId())
                .param("name", registration.participantName())
                .param("email", registration.participantEmail())
                .param("status", registration.status())
                .param("registeredAt", at(registration.registeredAt()))
                .param("version", registration.version())
                .update();
        alignWithParticipant(registration.participantId());
    }

    public void learn(ParticipantFact participant) {
        jdbc.sql("""
                INSERT INTO participant_facts AS known (participant_id, organization_id, name, email, version)
                VALUES (:id, :organizationId, :name, :email, :version)
                ON CONFLICT (participant_id) DO UPDATE
                   SET name = excluded.name, email = excluded.email, version = excluded.version
                 WHERE known.version < excluded.version
                """)
                .param("id", participant.id())
                .param("organizationId", participant.organizationId())
                .param("name", participant.name())
                .param("email", participant.email())
                .param("version", participant.version())
                .update();
        alignWithParticipant(participant.id());
    }

    /// What is known of a participant counts for all their registrations, whichever came first: after an erasure no old
    /// name stays behind.
    private void alignWithParticipant(UUID participantId) {
        jdbc.sql("""
                UPDATE registration_facts r SET participant_name = p.name, participant_email = p.email
                  FROM participant_facts p
                 WHERE p.participant_id = :id AND r.participant_id = p.participant_id
                   AND (r.participant_name, r.participant_email) IS DISTINCT FROM (p.name, p.email)
                """).param("id", participantId).update();
    }

    private static Map<String, @Nullable Object> params(EventFact event) {
        var params = new HashMap<String, @Nullable Object>();
        params.put("id", event.id());
        params.put("organizationId", event.organizationId());
        params.put("version", event.version());
        params.put("title", event.title());
        params.put("description", event.description());
        params.put("startsAt", at(event.startsAt()));
        params.put("endsAt", at(event.endsAt()));
        params.put("timeZone", event.timeZone());
        params.put("locationName", event.location().name());
        params.put("address", event.location().address());
        params.put("latitude", event.location().latitude());
        params.put("longitude", event.location().longitude());
        params.put("categories", event.categories().toArray(String[]::new));
        params.put("capacity", event.capacity());
        params.put("status", event.status());
        params.put("cancellationReason", event.cancellationReason());
        params.put("createdAt", at(event.createdAt()));
        params.put("updatedAt", at(event.updatedAt()));
        return params;
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
