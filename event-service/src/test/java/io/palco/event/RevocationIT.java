package io.palco.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.palco.contracts.identity.AccessRevokedV1;
import io.palco.platform.test.security.TestTokens;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// What identity-service revokes ends here, too; every service has this from the platform.
class RevocationIT extends EventSystem {

    @Test
    void refusesATokenWithinASecondOfItsRevocation() {
        var somebody = TestTokens.organizer();
        var somebodyElse = TestTokens.organizer();
        assertThat(as(somebody).get("/api/v1/events").status()).isEqualTo(200);
        var now = Instant.now();

        messages().send(new AccessRevokedV1(somebody.id(), null, now, now.plusSeconds(660)));

        await().atMost(Duration.ofSeconds(1))
                .until(() -> as(somebody).get("/api/v1/events").status() == 401);
        assertThat(as(somebody).get("/api/v1/events").problem()).isEqualTo("unauthorized");
        assertThat(as(somebodyElse).get("/api/v1/events").status()).isEqualTo(200);
    }
}
