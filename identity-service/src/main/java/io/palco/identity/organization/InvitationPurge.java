package io.palco.identity.organization;

import java.time.Clock;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Forgets invitations that have been over for a while.
@Component
class InvitationPurge {

    private final Invitations invitations;
    private final OrganizationProperties properties;
    private final Clock clock;

    InvitationPurge(Invitations invitations, OrganizationProperties properties, Clock clock) {
        this.invitations = invitations;
        this.properties = properties;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT8M")
    @SchedulerLock(name = "invitation-purge", lockAtMostFor = "PT10M")
    void purge() {
        invitations.purge(clock.instant().minus(properties.invitationRetention()));
    }
}
