package io.palco.registration.booking;

import io.palco.registration.terms.EventTerms;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes new registrations: one statement, and the unique index says whether the person already has
/// one.
@Component
class NewRegistrations {

    private final JdbcClient jdbc;

    NewRegistrations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param locale  BCP 47 tag of the language in which to write to the participant
    /// @param answers JSON object, if any
    record Row(
            UUID id,
            UUID eventId,
            UUID organizationId,
            UUID participantId,
            @Nullable UUID userId,
            String locale,
            String ticketCode,
            @Nullable String answers,
            Instant now) {}

    /// Whether the participant with this address has an active registration for the event.
    boolean isActive(EventTerms terms, String email) {
        return jdbc.sql("""
                SELECT EXISTS (SELECT FROM registrations r JOIN participants p ON p.id = r.participant_id
                                WHERE r.event_id = :eventId AND r.status <> 'CANCELLED'
                                  AND p.organization_id = :organizationId AND p.email = :email
                                  AND p.removed_at IS NULL)
                """)
                .param("eventId", terms.eventId())
                .param("organizationId", terms.organizationId())
                .param("email", email)
                .query(Boolean.class)
                .single();
    }

    /// @return false when the person already has an active registration for the event
    boolean add(Row row) {
        return jdbc.sql("""
                INSERT INTO registrations (id, event_id, organization_id, participant_id, user_id, locale, status,
                       ticket_code, answers, version, created_at, updated_at)
                VALUES (:id, :eventId, :organizationId, :participantId, :userId, :locale, 'CONFIRMED',
                       :ticketCode, CAST(:answers AS jsonb), 0, :now, :now)
                ON CONFLICT (event_id, participant_id) WHERE status <> 'CANCELLED' DO NOTHING
                """)
                        .param("id", row.id())
                        .param("eventId", row.eventId())
                        .param("organizationId", row.organizationId())
                        .param("participantId", row.participantId())
                        .param("userId", row.userId())
                        .param("locale", row.locale())
                        .param("ticketCode", row.ticketCode())
                        .param("answers", row.answers())
                        .param("now", row.now().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
