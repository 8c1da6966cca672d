package io.palco.identity.mfa;

import io.palco.identity.account.ActiveAccounts;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Connects an authenticator app with an account. Nothing changes until the app has shown that it computes the right
/// codes, so nobody locks themself out.
@Component
public class EnrolTotp {

    private final TotpSecrets secrets;
    private final FactorInventory inventory;
    private final FactorMails mails;
    private final ActiveAccounts accounts;
    private final ApplicationEventPublisher events;

    EnrolTotp(
            TotpSecrets secrets,
            FactorInventory inventory,
            FactorMails mails,
            ActiveAccounts accounts,
            ApplicationEventPublisher events) {
        this.secrets = secrets;
        this.inventory = inventory;
        this.mails = mails;
        this.accounts = accounts;
        this.events = events;
    }

    /// What the app needs to know.
    ///
    /// @param secret as people type it
    /// @param uri    as apps read it from a QR code
    public record Offer(String secret, String uri) {

        @Override
        public String toString() {
            return "Offer[…]";
        }
    }

    /// @return nothing when an app is connected already
    @Transactional
    public Optional<Offer> begin(UUID userId) {
        var account = accounts.find(userId);
        return account.flatMap(owner ->
                secrets.make(userId).map(secret -> new Offer(Totp.base32(secret), Totp.uri(secret, owner.email()))));
    }

    /// Confirms the app with its first code. Codes that are guessed here let nobody in, so they are not counted.
    ///
    /// @param session that it happens in; it counts as proven with two factors from now on
    /// @return recovery codes if the account had none, or nothing when the code is wrong or no app waits for it
    @Transactional
    public Optional<List<String>> confirm(UUID userId, @Nullable UUID session, String code) {
        if (!secrets.confirm(userId, code.replaceAll("\\s", ""))) {
            return Optional.empty();
        }
        var codes = inventory.codesForTheFirstFactor(userId);
        mails.tell(userId, FactorChange.TOTP_ADDED);
        if (session != null) {
            events.publishEvent(new SecondFactorProven(userId, session, SecondFactorMethod.TOTP));
        }
        return Optional.of(codes);
    }
}
