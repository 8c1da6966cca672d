package io.palco.identity.mfa;

import io.palco.identity.passkey.OwnPasskeys;
import io.palco.identity.passkey.Passkey;
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
    private final OwnPasskeys passkeys;
    private final RecoveryCodes recoveryCodes;
    private final FactorInventory inventory;
    private final FactorMails mails;

    ManageFactors(
            TotpSecrets secrets,
            OwnPasskeys passkeys,
            RecoveryCodes recoveryCodes,
            FactorInventory inventory,
            FactorMails mails) {
        this.secrets = secrets;
        this.passkeys = passkeys;
        this.recoveryCodes = recoveryCodes;
        this.inventory = inventory;
        this.mails = mails;
    }

    /// @param totpSince when an app was connected
    public record Overview(
            @Nullable Instant totpSince,
            List<Passkey> passkeys,
            int recoveryCodesLeft,
            List<SecondFactorMethod> methods) {}

    public Overview overview(UUID userId) {
        return new Overview(
                secrets.confirmedAt(userId).orElse(null),
                passkeys.of(userId),
                recoveryCodes.left(userId),
                inventory.methodsOf(userId));
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
        mails.tell(userId, FactorChange.TOTP_REMOVED);
        return true;
    }

    /// @return whether there is such a passkey of theirs
    public boolean renamePasskey(UUID userId, UUID id, String label) {
        return passkeys.rename(userId, id, label);
    }

    /// @return whether there was such a passkey of theirs
    @Transactional
    public boolean removePasskey(UUID userId, UUID id) {
        if (!passkeys.remove(userId, id)) {
            return false;
        }
        inventory.tidy(userId);
        mails.tell(userId, FactorChange.PASSKEY_REMOVED);
        return true;
    }

    /// @return nothing for somebody who has no factor that the codes could stand in for
    @Transactional
    public Optional<List<String>> newRecoveryCodes(UUID userId) {
        if (inventory.methodsOf(userId).isEmpty()) {
            return Optional.empty();
        }
        var codes = recoveryCodes.replace(userId);
        mails.tell(userId, FactorChange.RECOVERY_CODES_REPLACED);
        return Optional.of(codes);
    }
}
