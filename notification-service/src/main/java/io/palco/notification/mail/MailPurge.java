package io.palco.notification.mail;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Forgets mails after their time.
@Component
class MailPurge {

    private final ErasedMails mails;
    private final NotificationProperties properties;

    MailPurge(ErasedMails mails, NotificationProperties properties) {
        this.mails = mails;
        this.properties = properties;
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT5M")
    @SchedulerLock(name = "mail-farewells")
    void eraseFarewells() {
        mails.eraseFarewells();
    }

    @Scheduled(cron = "0 46 3 * * *", zone = "UTC")
    @SchedulerLock(name = "mail-purge")
    void purge() {
        mails.forgetOlderThan(properties.mailsKept());
    }
}
