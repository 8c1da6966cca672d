package io.palco.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.palco.contracts.identity.AccessRevokedV1;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.amqp.core.MessageBuilder;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.beans.factory.annotation.Autowired;

/// A revoked token reaches no service, though it has not expired and passed before.
class RevocationsIT extends GatewaySystem {

    @Autowired
    RabbitTemplate broker;

    @Test
    void refusesTokensOfASessionWithinASecondOfTheMessage() throws Exception {
        var session = UUID.randomUUID();
        var token = MINT.ofSession(session);
        assertThat(ask(token).status()).isEqualTo(200);

        var body = json.writeValueAsBytes(ended(session));
        broker.send(
                "palco.identity",
                "access.revoked.v1",
                MessageBuilder.withBody(body).build());

        await().atMost(Duration.ofSeconds(1)).until(() -> ask(token).status() == 401);
        var refused = ask(token);
        assertThat(problem(refused).get("type").asString()).isEqualTo("/problems/unauthorized");
        assertThat(refused.received()).isEmpty();
        assertThat(ask(MINT.ofSession(UUID.randomUUID())).status()).isEqualTo(200);
    }

    @Test
    void learnsFromTheListWhatNoMessageTold() throws Exception {
        var session = UUID.randomUUID();
        var token = MINT.ofSession(session);
        assertThat(ask(token).status()).isEqualTo(200);

        SERVICES.listRevocations(json.writeValueAsString(Map.of("items", List.of(ended(session)))));

        await().atMost(Duration.ofSeconds(3)).until(() -> ask(token).status() == 401);
    }

    @Test
    void leadsNobodyToTheList() throws Exception {
        assertThat(get("/internal/v1/revoked-access").received()).isEmpty();
    }

    private Answer ask(String token) throws Exception {
        return get("/api/v1/me", "Authorization", "Bearer " + token);
    }

    private static AccessRevokedV1 ended(UUID session) {
        var now = Instant.now();
        return new AccessRevokedV1(null, session, now, now.plusSeconds(660));
    }
}
