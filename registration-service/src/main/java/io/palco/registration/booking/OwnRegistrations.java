package io.palco.registration.booking;

import io.palco.registration.addresses.AddressVerified;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Gives people the registrations that organizers made for their address, in the transaction that learns of the proof.
/// The registration itself stays as it is, so it keeps its version.
@Component
class OwnRegistrations {

    private final JdbcClient jdbc;

    OwnRegistrations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(AddressVerified event) {
        jdbc.sql("""
                UPDATE registrations r SET user_id = :user
                FROM participants p
                WHERE p.email = :email AND p.removed_at IS NULL AND r.participant_id = p.id AND r.user_id IS NULL""")
                .param("user", event.userId())
                .param("email", event.email())
                .update();
    }
}
