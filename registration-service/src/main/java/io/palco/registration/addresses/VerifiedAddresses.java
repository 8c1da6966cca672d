package io.palco.registration.addresses;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The replica of proven addresses: one per user, the latest.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class VerifiedAddresses {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher publisher;

    VerifiedAddresses(JdbcClient jdbc, ApplicationEventPublisher publisher) {
        this.jdbc = jdbc;
        this.publisher = publisher;
    }

    /// Notes that an address is a user's, unless something newer is known of them.
    public void note(UUID userId, String email, Instant verifiedAt) {
        inTurn(email);
        var noted = jdbc.sql("""
                INSERT INTO verified_addresses AS v (user_id, email, verified_at) VALUES (:user, :email, :at)
                ON CONFLICT (user_id) DO UPDATE SET email = excluded.email, verified_at = excluded.verified_at
                WHERE v.verified_at <= excluded.verified_at""")
                .param("user", userId)
                .param("email", email)
                .param("at", verifiedAt.atOffset(ZoneOffset.UTC))
                .update();
        if (noted > 0) {
            publisher.publishEvent(new AddressVerified(userId, email));
        }
    }

    /// Whose an address is, if that is proven; whoever proved it last.
    public Optional<UUID> ownerOf(String email) {
        inTurn(email);
        return jdbc.sql("SELECT user_id FROM verified_addresses WHERE email = :email ORDER BY verified_at DESC LIMIT 1")
                .param("email", email)
                .query(UUID.class)
                .optional();
    }

    /// Of a proof and a registration for the same address at the same time, the later one sees the earlier.
    private void inTurn(String email) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:email, 8))")
                .param("email", email)
                .query()
                .listOfRows();
    }
}
