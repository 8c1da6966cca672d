package io.palco.platform.messaging.inbox;

import java.time.Duration;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;

/// Forgets messages that can no longer come again.
class InboxPurge {

    private final Inbox inbox;
    private final Duration retention;

    InboxPurge(Inbox inbox, Duration retention) {
        this.inbox = inbox;
        this.retention = retention;
    }

    @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT10M")
    @SchedulerLock(name = "inbox-purge", lockAtMostFor = "PT30M")
    void purge() {
        inbox.forgetOlderThan(retention);
    }
}
