package io.palco.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import io.palco.identity.Api.Tokens;
import io.palco.platform.test.contract.TestMessages;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/// Access tokens that end before they expire.
@IdentityTest
class RevocationIT {

    @Autowired
    Api api;

    @Autowired
    TestClock clock;

    @Autowired
    ConnectionFactory connections;

    @Test
    void endsTheAccessTokenWithItsSession() {
        var person = api.register("Ana");
        var tokens = api.login(person);
        var elsewhere = api.login(person);

        api.client().post("/api/v1/auth/logout", Map.of("refreshToken", tokens.refresh()));

        assertThat(me(tokens)).isEqualTo(401);
        assertThat(me(elsewhere)).isEqualTo(200);
    }

    @Test
    void endsTheAccessTokensOfASessionWhoseRefreshTokenWasStolen() {
        var stolen = api.login(api.register("Ana"));
        var current = api.refresh(stolen);

        api.tryRefresh(stolen);

        assertThat(me(stolen)).isEqualTo(401);
        assertThat(me(current)).isEqualTo(401);
    }

    @Test
    void endsEveryAccessTokenOfADeactivatedUserAndTellsTheOthers() {
        var admin = api.loginAdmin();
        var person = api.register("Ana");
        var tokens = api.login(person);

        try (var tap = new TestMessages(connections).tap("palco.identity")) {
            api.change(admin, person.id(), Map.of("status", "DEACTIVATED"));

            var told = tap.next(
                            "access.revoked.v1",
                            message -> message.path("userId")
                                    .asString("")
                                    .equals(person.id().toString()))
                    .body();
            assertThat(told.path("sessionId").isNull()).isTrue();
            assertThat(told.path("until").asString())
                    .isGreaterThan(told.path("revokedAt").asString());
        }
        assertThat(api.as(tokens).get("/api/v1/notifications").status()).isEqualTo(401);
        assertThat(listed(person.id().toString())).isTrue();
    }

    @Test
    void asksWhoLostARoleToRefreshAndAcceptsTheNewToken() {
        var admin = api.loginAdmin();
        var person = api.register("Olga");
        api.change(admin, person.id(), Map.of("roles", List.of("ORGANIZER", "ANALYST")));
        var tokens = api.login(person);

        api.change(admin, person.id(), Map.of("roles", List.of("ANALYST")));

        assertThat(me(tokens)).isEqualTo(401);
        assertThat(me(api.refresh(tokens))).isEqualTo(200);
    }

    @Test
    void leavesTheTokensOfWhoGainsARoleAlone() {
        var admin = api.loginAdmin();
        var person = api.register("Olga");
        var tokens = api.login(person);

        api.change(admin, person.id(), Map.of("roles", List.of("ANALYST")));

        assertThat(me(tokens)).isEqualTo(200);
    }

    @Test
    void listsARevocationOnlyWhileATokenMayLive() throws ParseException {
        var tokens = api.login(api.register("Ana"));
        api.client().post("/api/v1/auth/logout", Map.of("refreshToken", tokens.refresh()));
        var session = SignedJWT.parse(tokens.access()).getJWTClaimsSet().getStringClaim("sid");

        var now = listed(session);
        var later = clock.later(Duration.ofMinutes(12), () -> listed(session));

        assertThat(now).isTrue();
        assertThat(later).isFalse();
    }

    /// However the two meet, nobody ends up with a living token that carries the lost permission.
    @RepeatedTest(10)
    void leavesNoTokenWithALostRoleToWhoRefreshesAtTheSameMoment() throws Exception {
        var admin = api.loginAdmin();
        var person = api.register("Olga");
        api.change(admin, person.id(), Map.of("roles", List.of("ORGANIZER")));
        var tokens = api.login(person);
        Callable<Object> change = () -> api.change(admin, person.id(), Map.of("roles", List.of()));
        Callable<Object> refresh = () -> api.refresh(tokens);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = threads.invokeAll(List.of(change, refresh));

            var fresh = (Tokens) results.get(1).resultNow();
            var claims = SignedJWT.parse(fresh.access()).getJWTClaimsSet();
            var holdsRole = !claims.getJSONObjectClaim("organizations").isEmpty();
            assertThat(me(fresh)).isEqualTo(holdsRole ? 401 : 200);
        }
    }

    private int me(Tokens tokens) {
        return api.as(tokens).get("/api/v1/me").status();
    }

    private boolean listed(String id) {
        JsonNode items = api.client().get("/internal/v1/revoked-access").json().path("items");
        return items.valueStream()
                .anyMatch(item -> id.equals(item.path("userId").asString(""))
                        || id.equals(item.path("sessionId").asString("")));
    }
}
