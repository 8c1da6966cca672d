package io.palco.identity.mfa;

import io.palco.contracts.identity.AccountMailKind;
import io.palco.identity.account.ActiveAccounts;
import io.palco.identity.mail.AccountMail;
import io.palco.identity.mail.AccountMails;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What somebody has, taken together, and the mails that tell them when it changes.
@Component
class FactorInventory {

    private final TotpSecrets totp;
    private final RecoveryCodes recoveryCodes;
    private final ActiveAccounts accounts;
    private final AccountMails mails;
    private final Clock clock;

    FactorInventory(
            TotpSecrets totp, RecoveryCodes recoveryCodes, ActiveAccounts accounts, AccountMails mails, Clock clock) {
        this.totp = totp;
        this.recoveryCodes = recoveryCodes;
        this.accounts = accounts;
        this.mails = mails;
        this.clock = clock;
    }

    /// Recovery codes are no factor of their own: they stand in for one.
    List<SecondFactorMethod> methodsOf(UUID userId) {
        var methods = new ArrayList<SecondFactorMethod>();
        if (totp.confirmedAt(userId).isPresent()) {
            methods.add(SecondFactorMethod.TOTP);
        }
        if (!methods.isEmpty() && recoveryCodes.left(userId) > 0) {
            methods.add(SecondFactorMethod.RECOVERY_CODE);
        }
        return List.copyOf(methods);
    }

    /// Forgets the recovery codes of somebody who has no factor left that they could stand in for.
    void tidy(UUID userId) {
        if (methodsOf(userId).isEmpty()) {
            recoveryCodes.remove(userId);
        }
    }

    /// Must run in the transaction of the change.
    void tell(UUID userId, FactorChange change) {
        var at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        accounts.find(userId)
                .ifPresent(
                        account -> mails.send(AccountMail.to(AccountMailKind.SECOND_FACTOR_CHANGED, account.recipient())
                                .telling(Map.of("change", change.name(), "at", at.toString()))
                                .linking("/account/security")));
    }
}
