package io.palco.identity.organization;

import io.palco.identity.role.RightsLost;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// What it means that an organization asks its members for a second factor: whoever is signed in without one may
/// do less there from now on. Everybody is asked to refresh; the next token tells who that is.
@Component
class SecondFactorPolicy {

    private final MemberQueries members;
    private final ApplicationEventPublisher events;

    SecondFactorPolicy(MemberQueries members, ApplicationEventPublisher events) {
        this.members = members;
        this.events = events;
    }

    void takesEffectAt(UUID organizationId) {
        members.lockAll(organizationId).forEach(member -> events.publishEvent(new RightsLost(member)));
    }
}
