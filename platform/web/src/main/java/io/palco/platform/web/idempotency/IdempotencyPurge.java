package io.palco.platform.web.idempotency;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;

/// Forgets keys after their 24 hours.
class IdempotencyPurge {

    private final IdempotencyKeys keys;

    IdempotencyPurge(IdempotencyKeys keys) {
        this.keys = keys;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
    @SchedulerLock(name = "idempotency-purge", lockAtMostFor = "PT10M")
    void purge() {
        keys.purge();
    }
}
