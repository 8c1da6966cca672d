package io.palco.identity.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.identity.Api;
import io.palco.identity.IdentityTest;
import io.palco.identity.TestClock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IdentityTest
class SessionPurgeIT {

    @Autowired
    Api api;

    @Autowired
    TestClock clock;

    @Autowired
    Sessions sessions;

    @Autowired
    RevokedAccess revokedAccess;

    @Autowired
    SessionProperties properties;

    @Autowired
    JdbcClient jdbc;

    @Test
    void forgetsTokensOnceExpiredAndSessionsAWhileAfterTheyAreOver() {
        var person = api.register("Ana");
        api.refresh(api.login(person));

        purgeAfter(Duration.ofDays(13));
        assertThat(tokensOf(person.id())).isEqualTo(2);

        purgeAfter(Duration.ofDays(15));
        assertThat(tokensOf(person.id())).isZero();
        assertThat(sessionsOf(person.id())).isEqualTo(1);

        purgeAfter(Duration.ofDays(45));
        assertThat(sessionsOf(person.id())).isZero();
    }

    @Test
    void forgetsRevocationsWhenTheTokensHaveExpired() {
        var tokens = api.login(api.register("Ana"));
        api.client().post("/api/v1/auth/logout", Map.of("refreshToken", tokens.refresh()));
        assertThat(revocations()).isPositive();

        purgeAfter(Duration.ofMinutes(12));

        assertThat(revocations()).isZero();
    }

    private long revocations() {
        return jdbc.sql("SELECT count(*) FROM revoked_access").query(Long.class).single();
    }

    private void purgeAfter(Duration time) {
        clock.later(time, () -> {
            new SessionPurge(sessions, revokedAccess, properties, clock).purge();
            return true;
        });
    }

    private long tokensOf(UUID user) {
        return jdbc.sql("""
                SELECT count(*) FROM refresh_tokens t JOIN sessions s ON s.id = t.session_id
                WHERE s.user_id = :user""").param("user", user).query(Long.class).single();
    }

    private long sessionsOf(UUID user) {
        return jdbc.sql("SELECT count(*) FROM sessions WHERE user_id = :user")
                .param("user", user)
                .query(Long.class)
                .single();
    }
}
