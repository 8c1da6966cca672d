package io.palco.registration.participants;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The participant behind a registration: found by address within the organization, or added, in one
/// statement that
/// any number of callers may run at once.
@Component
public class People {

    private final JdbcClient jdbc;
    private final Clock clock;

    People(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Who takes part, as they are known from now on.
    public record Person(UUID id, String name, String email) {}

    /// Finds or adds the person with this address; must run in a transaction.
    ///
    /// Somebody known only by an organizer's note gets the name they give themself when they first
    /// come with an
    /// account.
    ///
    /// @param userId the person's own account; absent when an organizer acts for them
    public Person findOrAdd(UUID organizationId, @Nullable UUID userId, ParticipantDetails details) {
        return jdbc.sql("""
                INSERT INTO participants AS p (id, organization_id, user_id, name, email, version, created_at, updated_at)
                VALUES (:id, :organizationId, :userId, :name, :email, 0, :now, :now)
                ON CONFLICT (organization_id, email) WHERE removed_at IS NULL DO UPDATE
                   SET name = CASE WHEN p.user_id IS NULL AND excluded.user_id IS NOT NULL
                                   THEN excluded.name ELSE p.name END,
                       user_id = coalesce(p.user_id, excluded.user_id)
                RETURNING p.id, p.name, p.email
                """)
                .param("id", UuidCreator.getTimeOrderedEpoch())
                .param("organizationId", organizationId)
                .param("userId", userId)
                .param("name", details.name())
                .param("email", details.email())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Person.class)
                .single();
    }
}
