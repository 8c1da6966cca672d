package io.palco.event.attendance;

import io.palco.contracts.registration.RegistrationSnapshot;
import io.palco.platform.messaging.privacy.ErasedPeople;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Our note of who attends which event. A registration that an organizer made counts for the
/// account whose proven
/// address it names.
@Component
public class Attendances {

    /// Whoever is HELD has no place yet, whoever is CANCELLED no more.
    private static final Set<String> ACTIVE = Set.of("CONFIRMED", "CHECKED_IN");

    /// The events that `:user` attends, as a query with one column.
    public static final String EVENTS_OF_USER = """
            SELECT event_id FROM attendances WHERE active AND user_id = :user
            UNION
            SELECT a.event_id
              FROM verified_addresses v
              JOIN attendees p ON p.email = v.email
              JOIN attendances a ON a.participant_id = p.participant_id AND a.active
             WHERE v.user_id = :user""";

    private final JdbcClient jdbc;
    private final ErasedPeople erasedPeople;
    private final ApplicationEventPublisher publisher;

    Attendances(JdbcClient jdbc, ErasedPeople erasedPeople, ApplicationEventPublisher publisher) {
        this.jdbc = jdbc;
        this.erasedPeople = erasedPeople;
        this.publisher = publisher;
    }

    public boolean include(UUID userId, UUID eventId) {
        return jdbc.sql("SELECT :event IN (" + EVENTS_OF_USER + ")")
                .param("event", eventId)
                .param("user", userId)
                .query(Boolean.class)
                .single();
    }

    /// Takes what registration-service says, unless something newer is known.
    public void note(RegistrationSnapshot registration) {
        if (erasedPeople.include(registration.userId())) {
            return;
        }
        var participant = registration.participant();
        jdbc.sql("""
                INSERT INTO attendees (participant_id, email, version) VALUES (:participant, :email, -1)
                ON CONFLICT DO NOTHING
                """)
                .param("participant", participant.id())
                .param("email", participant.email().toLowerCase(Locale.ROOT))
                .update();
        var isActive = ACTIVE.contains(registration.status());
        jdbc.sql("""
                INSERT INTO attendances AS a (registration_id, event_id, user_id, participant_id, active, version)
                VALUES (:id, :event, :user, :participant, :active, :version)
                ON CONFLICT (registration_id) DO UPDATE
                   SET user_id = excluded.user_id, participant_id = excluded.participant_id,
                       active = excluded.active, version = excluded.version
                 WHERE a.version < excluded.version
                """)
                .param("id", registration.id())
                .param("event", registration.eventId())
                .param("user", registration.userId())
                .param("participant", participant.id())
                .param("active", isActive)
                .param("version", registration.version())
                .update();
        if (!isActive) {
            ownerOf(registration)
                    .ifPresent(user -> publisher.publishEvent(new AttendanceEnded(user, registration.eventId())));
        }
    }

    private Optional<UUID> ownerOf(RegistrationSnapshot registration) {
        if (registration.userId() != null) {
            return Optional.of(registration.userId());
        }
        return jdbc.sql("""
                SELECT v.user_id FROM attendees p JOIN verified_addresses v ON v.email = p.email
                 WHERE p.participant_id = :participant ORDER BY v.verified_at DESC LIMIT 1
                """)
                .param("participant", registration.participant().id())
                .query(UUID.class)
                .optional();
    }

    /// A participant's address as of `version`.
    public void noteAddress(UUID participantId, String email, long version) {
        jdbc.sql("""
                INSERT INTO attendees AS p (participant_id, email, version) VALUES (:participant, :email, :version)
                ON CONFLICT (participant_id) DO UPDATE SET email = excluded.email, version = excluded.version
                 WHERE p.version < excluded.version
                """)
                .param("participant", participantId)
                .param("email", email.toLowerCase(Locale.ROOT))
                .param("version", version)
                .update();
    }

    /// An address that is proven to be a user's, unless a later proof is known.
    public void noteVerified(UUID userId, String email, Instant verifiedAt) {
        if (erasedPeople.include(userId)) {
            return;
        }
        jdbc.sql("""
                INSERT INTO verified_addresses AS v (user_id, email, verified_at) VALUES (:user, :email, :at)
                ON CONFLICT (user_id) DO UPDATE SET email = excluded.email, verified_at = excluded.verified_at
                 WHERE v.verified_at <= excluded.verified_at
                """)
                .param("user", userId)
                .param("email", email)
                .param("at", verifiedAt.atOffset(ZoneOffset.UTC))
                .update();
    }
}
