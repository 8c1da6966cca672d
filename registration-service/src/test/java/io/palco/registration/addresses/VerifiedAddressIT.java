package io.palco.registration.addresses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.palco.contracts.identity.UserVerifiedV1;
import io.palco.platform.test.contract.TestMessages;
import io.palco.platform.test.http.ApiClient.Answer;
import io.palco.platform.test.security.TestTokens;
import io.palco.platform.test.security.TestTokens.TestUser;
import io.palco.registration.RegistrationSystem;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VerifiedAddressIT extends RegistrationSystem {

    private static final Instant NOON = Instant.parse("2030-05-04T15:00:00Z");

    @Test
    void givesPeopleWhatOrganizersEnteredForTheirAddressOnceItIsProven() {
        var ana = TestTokens.user("Ana");
        var event = openEvent(10);
        enter(ana.email(), event);

        assertThat(idsOf(mine(ana))).isEmpty();
        messages().send(new UserVerifiedV1(ana.id(), ana.email(), NOON));

        await().untilAsserted(() -> assertThat(idsOf(mine(ana))).hasSize(1));
        var registration = mine(ana).json().path("items").get(0);
        assertThat(registration.path("version").asInt()).isZero();
        assertThat(as(ana).get("/api/v1/registrations/"
                                + registration.path("id").asString() + "/ticket.svg")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void givesPeopleWhatIsEnteredAfterTheProof() {
        var ana = TestTokens.user("Ana");
        var event = openEvent(10);
        prove(ana.id(), ana.email(), NOON);

        enter(ana.email(), event);

        assertThat(idsOf(mine(ana))).hasSize(1);
    }

    @Test
    void believesTheLatestProofWhateverTheOrder() {
        var ana = TestTokens.user("Ana");
        var old = "old." + UUID.randomUUID() + "@example.org";
        var event = openEvent(10);
        prove(ana.id(), ana.email(), NOON);

        messages().send(new UserVerifiedV1(ana.id(), old, NOON.minusSeconds(60)));
        var marker = UUID.randomUUID();
        prove(marker, "marker." + marker + "@example.org", NOON);
        enter(old, event);

        assertThat(idsOf(mine(ana))).isEmpty();
    }

    @Test
    void takesNothingFromWhoeverHasItAlready() {
        var ana = TestTokens.user("Ana");
        var event = openEvent(10);
        registered(ana, event);

        prove(UUID.randomUUID(), ana.email(), NOON);

        assertThat(idsOf(mine(ana))).hasSize(1);
    }

    @Test
    void readsTheContractAsItIsPublished() {
        var golden = TestMessages.golden(UserVerifiedV1.class);

        prove(golden.userId(), golden.email(), golden.verifiedAt());

        assertThat(known(golden.userId())).isEqualTo(1);
    }

    private void enter(String email, UUID event) {
        var answer = as(organizer)
                .post(registrations(event), Map.of("participant", Map.of("name", "Somebody", "email", email)));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }

    private void prove(UUID user, String email, Instant at) {
        messages().send(new UserVerifiedV1(user, email, at));
        await().untilAsserted(() -> assertThat(known(user)).isEqualTo(1));
    }

    private long known(UUID user) {
        return jdbc.sql("SELECT count(*) FROM verified_addresses WHERE user_id = :user")
                .param("user", user)
                .query(Long.class)
                .single();
    }

    private Answer mine(TestUser user) {
        return as(user).get("/api/v1/registrations?mine=true");
    }
}
