package io.palco.identity.mfa;

import io.palco.identity.account.ActiveAccounts;
import io.palco.identity.passkey.PasskeyCeremonies;
import io.palco.identity.passkey.PasskeyChallenge;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Adds a passkey to an account.
@Component
public class EnrolPasskey {

    private final PasskeyCeremonies ceremonies;
    private final FactorInventory inventory;
    private final FactorMails mails;
    private final ActiveAccounts accounts;
    private final ApplicationEventPublisher events;

    EnrolPasskey(
            PasskeyCeremonies ceremonies,
            FactorInventory inventory,
            FactorMails mails,
            ActiveAccounts accounts,
            ApplicationEventPublisher events) {
        this.ceremonies = ceremonies;
        this.inventory = inventory;
        this.mails = mails;
        this.accounts = accounts;
        this.events = events;
    }

    /// @return nothing when the account is gone
    public Optional<PasskeyChallenge> begin(UUID userId) {
        return accounts.find(userId).map(ceremonies::beginRegistration);
    }

    /// Keeps the key.
    ///
    /// @param session that it happens in; it counts as proven with two factors from now on
    /// @return recovery codes if the account had none, or nothing when the device's answer does not fit
    @Transactional
    public Optional<List<String>> finish(
            UUID userId, @Nullable UUID session, UUID challengeId, Map<String, Object> credential, String label) {
        var account = accounts.find(userId);
        if (account.isEmpty() || !ceremonies.register(account.get(), challengeId, credential, label)) {
            return Optional.empty();
        }
        mails.tell(userId, FactorChange.PASSKEY_ADDED);
        if (session != null) {
            events.publishEvent(new SecondFactorProven(userId, session, SecondFactorMethod.PASSKEY));
        }
        return Optional.of(inventory.codesForTheFirstFactor(userId));
    }
}
