package io.palco.identity.mfa;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What people see and change of their second factors.
@Component
public class ManageFactors {

    private final TotpSecrets secrets;
    private final RecoveryCodes recoveryCodes;
    private final FactorInventory inventory;

    ManageFactors(TotpSecrets secrets, RecoveryCodes recoveryCodes, FactorInventory inventory) {
        this.secrets = secrets;
        this.recoveryCodes = recoveryCodes;
        this.inventory = inventory;
    }

    /// @param totpSince when an app was connected
    public record Overview(@Nullable Instant totpSince, int recoveryCodesLeft, List<SecondFactorMethod> methods) {}

    public Overview overview(UUID userId) {
        return new Overview(
                secrets.confirmedAt(userId).orElse(null), recoveryCodes.left(userId), inventory.methodsOf(userId));
    }

    /// Disconnects the authenticator app.
    ///
    /// @return whether there was one
    @Transactional
    public boolean removeTotp(UUID userId) {
        if (!secrets.remove(userId)) {
            return false;
        }
        inventory.tidy(userId);
        inventory.tell(userId, FactorChange.TOTP_REMOVED);
        return true;
    }

    /// @return nothing for somebody who has no factor that the codes could stand in for
    @Transactional
    public Optional<List<String>> newRecoveryCodes(UUID userId) {
        if (inventory.methodsOf(userId).isEmpty()) {
            return Optional.empty();
        }
        var codes = recoveryCodes.replace(userId);
        inventory.tell(userId, FactorChange.RECOVERY_CODES_REPLACED);
        return Optional.of(codes);
    }
}
