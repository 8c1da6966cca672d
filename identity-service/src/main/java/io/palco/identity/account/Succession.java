package io.palco.identity.account;

import io.palco.identity.account.ChangeOutcome.LastAdministrator;
import io.palco.identity.account.ChangeOutcome.LastOwner;
import io.palco.identity.role.DefaultOrganization;
import io.palco.identity.role.Owners;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Keeps the platform from being without an administrator and organizations from being without an owner.
@Component
class Succession {

    private final Administrators administrators;
    private final Owners owners;

    Succession(Administrators administrators, Owners owners) {
        this.administrators = administrators;
        this.owners = owners;
    }

    /// Comes before the lock on the user: the other way round two changes would wait for each other.
    void lock(UUID userId, UserChange change) {
        if (change.mayCostAnAdministrator()) {
            administrators.lock();
        }
        if (change.mayCostAnOwner()) {
            owners.lockOrganizationsOf(userId);
        }
    }

    /// Why a change must not be made, if it must not; ask under the lock.
    Optional<ChangeOutcome> refusal(UUID userId, UserChange change) {
        if (change.mayCostAnAdministrator() && administrators.hasNoneBut(userId)) {
            return Optional.of(new LastAdministrator());
        }
        if (change.mayCostAnOwner() && isOnlyOwner(userId, change)) {
            return Optional.of(new LastOwner());
        }
        return Optional.empty();
    }

    /// Roles that administrators give hold in the default organization only.
    private boolean isOnlyOwner(UUID userId, UserChange change) {
        return change.status() == UserStatus.DEACTIVATED
                ? !owners.soleOf(userId).isEmpty()
                : owners.isSole(DefaultOrganization.ID, userId);
    }
}
