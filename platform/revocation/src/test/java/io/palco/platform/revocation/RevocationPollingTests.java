package io.palco.platform.revocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.palco.contracts.identity.AccessRevokedV1;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RevocationPollingTests {

    private final Denylist denylist = new Denylist(Clock.systemUTC());
    private final AtomicReference<List<AccessRevokedV1>> list = new AtomicReference<>(List.of());
    private final AtomicBoolean isAway = new AtomicBoolean();
    private final RevocationPolling polling =
            new RevocationPolling(this::read, denylist, Clock.systemUTC(), Duration.ofMillis(100));

    @AfterEach
    void stop() {
        polling.stop();
    }

    @Test
    void knowsTheListAsSoonAsItHasStarted() {
        var session = UUID.randomUUID();
        list.set(List.of(ended(session)));

        polling.start();

        assertThat(denylist.refuses(Map.of("sid", session.toString()))).isTrue();
    }

    @Test
    void learnsOfNewEntriesWithoutABroker() {
        var session = UUID.randomUUID();
        polling.start();

        list.set(List.of(ended(session)));

        await().atMost(Duration.ofSeconds(5)).until(() -> denylist.refuses(Map.of("sid", session.toString())));
    }

    @Test
    void startsAndGoesOnTryingWhileTheListCannotBeRead() {
        var session = UUID.randomUUID();
        list.set(List.of(ended(session)));
        isAway.set(true);
        polling.start();
        assertThat(polling.isRunning()).isTrue();

        isAway.set(false);

        await().atMost(Duration.ofSeconds(5)).until(() -> denylist.refuses(Map.of("sid", session.toString())));
    }

    private List<AccessRevokedV1> read() {
        if (isAway.get()) {
            throw new IllegalStateException("away");
        }
        return list.get();
    }

    private static AccessRevokedV1 ended(UUID session) {
        var now = Instant.now();
        return new AccessRevokedV1(null, session, now, now.plusSeconds(660));
    }
}
