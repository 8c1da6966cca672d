package io.palco.platform.revocation;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.contracts.identity.AccessRevokedV1;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DenylistTests {

    private static final Instant NOW = Instant.parse("2030-01-01T12:00:00.500Z");
    private static final UUID ANA = UUID.randomUUID();
    private static final UUID SESSION = UUID.randomUUID();

    private final Denylist denylist = new Denylist(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void refusesEveryTokenOfAnEndedSession() {
        denylist.add(new AccessRevokedV1(null, SESSION, NOW, NOW.plusSeconds(660)));

        assertThat(denylist.refuses(token(SESSION, NOW.minusSeconds(60)))).isTrue();
        assertThat(denylist.refuses(token(SESSION, NOW.plusSeconds(60)))).isTrue();
        assertThat(denylist.refuses(token(UUID.randomUUID(), NOW))).isFalse();
    }

    @Test
    void refusesAPersonsTokensFromBeforeTheirRightsChanged() {
        denylist.add(new AccessRevokedV1(ANA, null, NOW, NOW.plusSeconds(660)));

        assertThat(denylist.refuses(token(SESSION, NOW.minusMillis(1)))).isTrue();
        assertThat(denylist.refuses(token(SESSION, NOW))).isTrue();
        assertThat(denylist.refuses(token(SESSION, NOW.plusMillis(1)))).isFalse();
    }

    @Test
    void countsWholeSecondsWhereATokenTellsNothingFiner() {
        denylist.add(new AccessRevokedV1(ANA, null, NOW, NOW.plusSeconds(660)));

        assertThat(denylist.refuses(Map.of("sub", ANA.toString(), "iat", Instant.parse("2030-01-01T12:00:00Z"))))
                .isTrue();
        assertThat(denylist.refuses(Map.of("sub", ANA.toString(), "iat", Instant.parse("2030-01-01T12:00:01Z"))))
                .isFalse();
        assertThat(denylist.refuses(Map.of("sub", ANA.toString()))).isTrue();
    }

    @Test
    void keepsTheLaterOfTwoRevocationsWhicheverComesFirst() {
        var later = NOW.plusSeconds(5);
        denylist.add(new AccessRevokedV1(ANA, null, later, later.plusSeconds(660)));
        denylist.add(new AccessRevokedV1(ANA, null, NOW, NOW.plusSeconds(660)));

        assertThat(denylist.refuses(token(SESSION, NOW.plusSeconds(1)))).isTrue();
    }

    @Test
    void takesNoEntryThatMattersNoMore() {
        denylist.add(new AccessRevokedV1(null, SESSION, NOW.minusSeconds(900), NOW));

        assertThat(denylist.refuses(token(SESSION, NOW.minusSeconds(1000)))).isFalse();
        assertThat(denylist.size()).isZero();
    }

    private static Map<String, Object> token(UUID session, Instant issuedAt) {
        return Map.of(
                "sub", ANA.toString(), "sid", session.toString(), Denylist.ISSUED_AT_MILLIS, issuedAt.toEpochMilli());
    }
}
