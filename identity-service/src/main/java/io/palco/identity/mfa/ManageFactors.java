package io.palco.identity.mfa;

import io.palco.identity.passkey.OwnPasskeys;
import io.palco.identity.passkey.Passkey;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// What people see and change of their second factors.
@Component
public class ManageFactors {

    private final TotpSecrets secrets;
    private final OwnPasskeys passkeys;
    private final RecoveryCodes recoveryCodes;
    private final FactorInventory inventory;
    private final FactorMails mails;
    private final TransactionTemplate transactions;

    ManageFactors(
            TotpSecrets secrets,
            OwnPasskeys passkeys,
            RecoveryCodes recoveryCodes,
            FactorInventory inventory,
            FactorMails mails,
            TransactionTemplate transactions) {
        this.secrets = secrets;
        this.passkeys = passkeys;
        this.recoveryCodes = recoveryCodes;
        this.inventory = inventory;
        this.mails = mails;
        this.transactions = transactions;
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
    public RemovalOutcome removeTotp(UUID userId) {
        return remove(userId, FactorChange.TOTP_REMOVED, () -> secrets.remove(userId));
    }

    public RemovalOutcome removePasskey(UUID userId, UUID id) {
        return remove(userId, FactorChange.PASSKEY_REMOVED, () -> passkeys.remove(userId, id));
    }

    private RemovalOutcome remove(UUID userId, FactorChange change, BooleanSupplier removal) {
        return Objects.requireNonNull(transactions.execute(transaction -> {
            if (!removal.getAsBoolean()) {
                return RemovalOutcome.UNKNOWN;
            }
            if (inventory.methodsOf(userId).isEmpty() && inventory.isRequiredOf(userId)) {
                transaction.setRollbackOnly();
                return RemovalOutcome.REQUIRED;
            }
            inventory.tidy(userId);
            mails.tell(userId, change);
            return RemovalOutcome.REMOVED;
        }));
    }

    /// @return whether there is such a passkey of theirs
    public boolean renamePasskey(UUID userId, UUID id, String label) {
        return passkeys.rename(userId, id, label);
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
