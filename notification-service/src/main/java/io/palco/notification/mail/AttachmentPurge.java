package io.palco.notification.mail;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Forgets documents after their time.
@Component
class AttachmentPurge {

    private final Attachments attachments;
    private final NotificationProperties properties;

    AttachmentPurge(Attachments attachments, NotificationProperties properties) {
        this.attachments = attachments;
        this.properties = properties;
    }

    @Scheduled(cron = "0 41 3 * * *", zone = "UTC")
    @SchedulerLock(name = "attachment-purge")
    void purge() {
        attachments.forgetOlderThan(properties.attachmentsKept());
    }
}
