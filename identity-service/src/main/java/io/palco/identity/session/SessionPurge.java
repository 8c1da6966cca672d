package io.palco.identity.session;

import java.time.Clock;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Forgets sessions, refresh tokens, revocations and failed sign-ins that matter no more.
@Component
class SessionPurge {

    private final Sessions sessions;
    private final RevokedAccess revokedAccess;
    private final SessionProperties properties;
    private final Clock clock;

    SessionPurge(Sessions sessions, RevokedAccess revokedAccess, SessionProperties properties, Clock clock) {
        this.sessions = sessions;
        this.revokedAccess = revokedAccess;
        this.properties = properties;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT6M")
    @SchedulerLock(name = "session-purge", lockAtMostFor = "PT10M")
    void purge() {
        sessions.purge(clock.instant(), properties.retention(), properties.idle());
        revokedAccess.purge();
    }
}
