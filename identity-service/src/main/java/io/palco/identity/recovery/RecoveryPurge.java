package io.palco.identity.recovery;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Forgets links that have expired.
@Component
class RecoveryPurge {

    private final MailedLinks links;

    RecoveryPurge(MailedLinks links) {
        this.links = links;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT8M")
    @SchedulerLock(name = "recovery-purge", lockAtMostFor = "PT10M")
    void purge() {
        links.purge();
    }
}
