package io.palco.identity.privacy;

import io.palco.contracts.identity.AccountMailKind;
import io.palco.identity.mail.AccountMail;
import io.palco.identity.mail.AccountMails;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Takes the answers of the services; after the last one the person is told what remains, and then forgotten here, too.
@Component
public class CompleteErasure {

    private final Erasures erasures;
    private final AccountMails mails;
    private final PrivacyProperties properties;
    private final Clock clock;

    CompleteErasure(Erasures erasures, AccountMails mails, PrivacyProperties properties, Clock clock) {
        this.erasures = erasures;
        this.mails = mails;
        this.properties = properties;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void answered(UUID userId, String service, List<Kept> kept) {
        var recipient = erasures.lockPending(userId);
        if (recipient.isEmpty()) {
            return;
        }
        var now = clock.instant();
        erasures.add(userId, service, kept, now);
        if (!erasures.answered(userId).containsAll(properties.services())) {
            return;
        }
        var locale = Locale.forLanguageTag(recipient.get().locale());
        var remains =
                erasures.kept(userId).stream().map(data -> data.inWords(locale)).collect(Collectors.joining("\n"));
        erasures.complete(userId, now);
        mails.send(
                AccountMail.to(AccountMailKind.ACCOUNT_ERASED, recipient.get()).telling(Map.of("kept", remains)));
    }
}
