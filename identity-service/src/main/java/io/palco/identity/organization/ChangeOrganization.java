package io.palco.identity.organization;

import io.palco.identity.organization.SettingsOutcome.Changed;
import io.palco.identity.organization.SettingsOutcome.Unknown;
import io.palco.identity.organization.SettingsOutcome.WouldLockOneselfOut;
import io.palco.platform.messaging.audit.Audit;
import io.palco.platform.messaging.audit.AuditEntry;
import io.palco.platform.security.CurrentUser;
import java.time.Clock;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Renames an organization, or changes what it asks of its members.
@Component
public class ChangeOrganization {

    private final Organizations organizations;
    private final OrganizationQueries queries;
    private final SecondFactorPolicy policy;
    private final Audit audit;
    private final Clock clock;

    ChangeOrganization(
            Organizations organizations,
            OrganizationQueries queries,
            SecondFactorPolicy policy,
            Audit audit,
            Clock clock) {
        this.organizations = organizations;
        this.queries = queries;
        this.policy = policy;
        this.audit = audit;
        this.clock = clock;
    }

    /// What is absent stays.
    public record Settings(@Nullable String name, @Nullable Boolean secondFactorRequired) {

        boolean wantsSecondFactor() {
            return Boolean.TRUE.equals(secondFactorRequired);
        }
    }

    /// @param basedOn is given the organization's version, and throws when the wish was based on another one
    @Transactional
    public SettingsOutcome change(CurrentUser by, UUID id, Settings settings, LongConsumer basedOn) {
        var found = organizations.findForChangeById(id);
        if (found.isEmpty()) {
            return new Unknown();
        }
        var organization = found.get();
        basedOn.accept(organization.version());
        if (settings.wantsSecondFactor() && !by.signIn().hasSecondFactor()) {
            return new WouldLockOneselfOut();
        }
        var now = clock.instant();
        if (settings.name() != null) {
            organization.rename(settings.name(), now);
        }
        if (settings.secondFactorRequired() != null
                && organization.requireSecondFactor(settings.secondFactorRequired(), now)) {
            policy.takesEffectAt(id);
        }
        organizations.saveAndFlush(organization);
        audit.record(AuditEntry.of("organization.changed")
                .in(id)
                .about("organization", id)
                .with("name", settings.name())
                .with("secondFactorRequired", settings.secondFactorRequired()));
        return new Changed(queries.find(id, by.id()).orElseThrow());
    }
}
