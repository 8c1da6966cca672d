package io.palco.identity.mfa;

import io.palco.identity.passkey.OwnPasskeys;
import io.palco.identity.role.Authority;
import io.palco.identity.role.RoleAssignments;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What somebody has, taken together.
@Component
class FactorInventory {

    private final TotpSecrets totp;
    private final OwnPasskeys passkeys;
    private final RecoveryCodes recoveryCodes;
    private final RoleAssignments roles;

    FactorInventory(TotpSecrets totp, OwnPasskeys passkeys, RecoveryCodes recoveryCodes, RoleAssignments roles) {
        this.roles = roles;
        this.totp = totp;
        this.passkeys = passkeys;
        this.recoveryCodes = recoveryCodes;
    }

    /// Recovery codes are no factor of their own: they stand in for one.
    List<SecondFactorMethod> methodsOf(UUID userId) {
        var methods = new ArrayList<SecondFactorMethod>();
        if (passkeys.exist(userId)) {
            methods.add(SecondFactorMethod.PASSKEY);
        }
        if (totp.confirmedAt(userId).isPresent()) {
            methods.add(SecondFactorMethod.TOTP);
        }
        if (!methods.isEmpty() && recoveryCodes.left(userId) > 0) {
            methods.add(SecondFactorMethod.RECOVERY_CODE);
        }
        return List.copyOf(methods);
    }

    /// Recovery codes for somebody who has a new factor and none yet.
    List<String> codesForTheFirstFactor(UUID userId) {
        return recoveryCodes.left(userId) > 0 ? List.of() : recoveryCodes.replace(userId);
    }

    /// Whether an organization they belong to asks its members for a second factor.
    boolean isRequiredOf(UUID userId) {
        return roles.authorityOf(userId).organizations().stream()
                .anyMatch(Authority.InOrganization::secondFactorRequired);
    }

    /// Forgets the recovery codes of somebody who has no factor left that they could stand in for.
    void tidy(UUID userId) {
        if (methodsOf(userId).isEmpty()) {
            recoveryCodes.remove(userId);
        }
    }
}
