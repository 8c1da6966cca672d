package io.palco.notification.attendance;

import io.palco.contracts.registration.RegistrationSnapshot;
import io.palco.platform.messaging.privacy.ErasedPeople;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Our note of who comes to which event; the newest version wins, whatever the order of arrival.
@Repository
public class Attendees {

    private static final Set<String> ACTIVE = Set.of("CONFIRMED", "CHECKED_IN");

    private final JdbcClient jdbc;
    private final ErasedPeople erasedPeople;

    Attendees(JdbcClient jdbc, ErasedPeople erasedPeople) {
        this.jdbc = jdbc;
        this.erasedPeople = erasedPeople;
    }

    /// The `SEQUENCE` of somebody's invitation: grows with the event and with the registration.
    public static int sequence(long eventVersion, long registrationVersion) {
        return (int) Math.min(eventVersion + registrationVersion, Integer.MAX_VALUE);
    }

    /// @param eventVersion of the event that the participant was told of with this registration
    public void note(RegistrationSnapshot registration, @Nullable Long eventVersion) {
        if (erasedPeople.include(registration.userId())) {
            return;
        }
        var participant = registration.participant();
        jdbc.sql("""
                INSERT INTO attendees AS a (registration_id, event_id, organization_id, user_id, participant_id, name,
                                            email, locale, active, version, person_version, event_version)
                VALUES (:id, :event, :organization, :user, :participant, :name, :email, :locale, :active, :version, -1,
                        :eventVersion)
                ON CONFLICT (registration_id) DO UPDATE
                   SET active = excluded.active, version = excluded.version,
                       event_version = greatest(a.event_version, excluded.event_version)
                 WHERE a.version < excluded.version
                """)
                .param("id", registration.id())
                .param("event", registration.eventId())
                .param("organization", registration.organizationId())
                .param("user", registration.userId())
                .param("participant", participant.id())
                .param("name", participant.name())
                .param("email", participant.email())
                .param("locale", participant.locale())
                .param("active", ACTIVE.contains(registration.status()))
                .param("version", registration.version())
                .param("eventVersion", eventVersion == null ? -1 : eventVersion)
                .update();
    }

    /// A participant's name or address was corrected, for all of their registrations.
    public void correct(UUID participantId, String name, String email, long version) {
        jdbc.sql("""
                UPDATE attendees SET name = :name, email = :email, person_version = :version
                 WHERE participant_id = :participant AND person_version < :version
                """)
                .param("participant", participantId)
                .param("name", name)
                .param("email", email)
                .param("version", version)
                .update();
    }

    /// Some of those who come to an event and have not heard of a version of it yet, in the order of their
    /// registrations.
    ///
    /// @param after the last one of those who were there before
    public List<Attendee> toTell(UUID eventId, long version, @Nullable UUID after, int limit) {
        return jdbc.sql("""
                SELECT * FROM attendees
                 WHERE event_id = :event AND active AND event_version < :version
                   AND (CAST(:after AS uuid) IS NULL OR registration_id > CAST(:after AS uuid))
                 ORDER BY registration_id LIMIT :limit
                """)
                .param("event", eventId)
                .param("version", version)
                .param("after", after)
                .param("limit", limit)
                .query(Attendees::attendee)
                .list();
    }

    private static Attendee attendee(ResultSet rs, int row) throws SQLException {
        return new Attendee(
                rs.getObject("registration_id", UUID.class),
                rs.getObject("event_id", UUID.class),
                rs.getObject("organization_id", UUID.class),
                rs.getObject("user_id", UUID.class),
                rs.getString("name"),
                rs.getString("email"),
                rs.getString("locale"),
                rs.getLong("version"));
    }
}
