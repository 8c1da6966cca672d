package io.palco.event.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.palco.contracts.identity.UserVerifiedV1;
import io.palco.contracts.privacy.PersonErasedV1;
import io.palco.contracts.registration.ParticipantUpdatedV1;
import io.palco.contracts.registration.RegistrationCancelledV1;
import io.palco.contracts.registration.RegistrationConfirmedV1;
import io.palco.contracts.registration.RegistrationSnapshot;
import io.palco.event.EventSystem;
import io.palco.platform.test.contract.TestMessages;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AttendancesIT extends EventSystem {

    private static final RegistrationConfirmedV1 GOLDEN = TestMessages.golden(RegistrationConfirmedV1.class);

    @Autowired
    Attendances attendances;

    private final UUID event = UUID.randomUUID();
    private final UUID registration = UUID.randomUUID();
    private final UUID participant = UUID.randomUUID();
    private final UUID user = UUID.randomUUID();
    private final String email = UUID.randomUUID() + "@example.com";

    @Test
    void knowsWhoRegisteredForThemselvesAndForgetsWhoCancelled() {
        messages().send(confirmed(user, 0));
        awaitAttending(true);

        messages().send(cancelled(user, 1));
        awaitAttending(false);

        messages().send(confirmed(user, 0));
        await().during(Duration.ofMillis(500)).until(() -> !attendances.include(user, event));
    }

    @Test
    void countsAnOrganizersEntryForTheOwnerOfTheProvenAddress() {
        messages().send(confirmed(null, 0));
        messages().send(new UserVerifiedV1(user, email, Instant.now()));

        awaitAttending(true);
        assertThat(attendances.include(UUID.randomUUID(), event)).isFalse();
        assertThat(attendances.include(user, UUID.randomUUID())).isFalse();
    }

    @Test
    void followsACorrectedAddressEvenWhenTheRegistrationComesLater() {
        messages().send(new UserVerifiedV1(user, email, Instant.now()));
        messages().send(new ParticipantUpdatedV1(participant, UUID.randomUUID(), "Bia", "other-" + email, 3));
        await().untilAsserted(() -> assertThat(addressOf(participant)).isEqualTo("other-" + email));

        messages().send(confirmed(null, 0));
        await().untilAsserted(() -> assertThat(jdbc.sql("SELECT count(*) FROM attendances WHERE registration_id = :id")
                        .param("id", registration)
                        .query(Long.class)
                        .single())
                .isOne());

        assertThat(attendances.include(user, event)).isFalse();
    }

    @Test
    void forgetsAnErasedPersonForGood() {
        messages().send(confirmed(user, 0));
        awaitAttending(true);

        messages().send(new PersonErasedV1(user, List.of(email), "—"));
        awaitAttending(false);
        messages().send(confirmed(user, 5));

        await().during(Duration.ofMillis(500)).until(() -> !attendances.include(user, event));
        assertThat(jdbc.sql("SELECT count(*) FROM attendees WHERE email = :email")
                        .param("email", email)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private void awaitAttending(boolean attending) {
        await().atMost(Duration.ofSeconds(15)).until(() -> attendances.include(user, event) == attending);
    }

    private String addressOf(UUID participantId) {
        return jdbc.sql("SELECT email FROM attendees WHERE participant_id = :id")
                .param("id", participantId)
                .query(String.class)
                .optional()
                .orElse("");
    }

    private RegistrationConfirmedV1 confirmed(@Nullable UUID userId, long version) {
        return new RegistrationConfirmedV1(of(userId, "CONFIRMED", version), GOLDEN.event(), GOLDEN.places());
    }

    private RegistrationCancelledV1 cancelled(UUID userId, long version) {
        var golden = TestMessages.golden(RegistrationCancelledV1.class);
        return new RegistrationCancelledV1(
                of(userId, "CANCELLED", version), golden.event(), golden.places(), golden.cause(), null);
    }

    private RegistrationSnapshot of(@Nullable UUID userId, String status, long version) {
        var golden = GOLDEN.registration();
        return new RegistrationSnapshot(
                registration,
                event,
                golden.organizationId(),
                userId,
                new RegistrationSnapshot.Participant(participant, "Bia", email, "pt-BR"),
                status,
                golden.ticketCode(),
                version,
                golden.createdAt(),
                golden.updatedAt());
    }
}
