package io.palco.identity.mail;

import io.palco.contracts.identity.AccountMailRequestedV1;
import io.palco.identity.settings.InvalidSettingException;
import io.palco.platform.messaging.audit.Audit;
import io.palco.platform.messaging.audit.AuditEntry;
import io.palco.platform.messaging.outbox.Outbox;
import io.palco.platform.security.MasterKey;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Asks for mails. Their links are sealed with a key that only notification-service has too.
@Component
public class AccountMails {

    /// What sealed paths are for; notification-service opens them with the same word.
    private static final String PURPOSE = "account-mail";

    private final Outbox outbox;
    private final Audit audit;
    private final MasterKey key;

    AccountMails(Outbox outbox, Audit audit, @Value("${palco.identity.mail-key:}") String hex) {
        this.outbox = outbox;
        this.audit = audit;
        this.key = key(hex);
    }

    /// Adds the mail to the current transaction, and a note of it to the activity log: what people are told about their
    /// accounts is what matters about them.
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(AccountMail mail) {
        var subject = Objects.requireNonNullElseGet(mail.userId(), UUID::randomUUID);
        outbox.append(
                subject,
                new AccountMailRequestedV1(
                        mail.kind().name(),
                        mail.userId(),
                        mail.organizationId(),
                        mail.recipient(),
                        mail.recipientName(),
                        mail.locale(),
                        mail.facts(),
                        sealed(mail.path()),
                        mail.expiresAt()));
        audit.record(AuditEntry.of("account.mail-requested")
                .in(mail.organizationId())
                .aboutPerson("user", mail.userId(), mail.recipient())
                .with("kind", mail.kind())
                .with("change", mail.facts().get("change")));
    }

    private @Nullable String sealed(@Nullable String path) {
        return path == null
                ? null
                : Base64.getEncoder().encodeToString(key.seal(path.getBytes(StandardCharsets.UTF_8), PURPOSE));
    }

    private static MasterKey key(String hex) {
        try {
            return MasterKey.ofHex(hex);
        } catch (IllegalArgumentException _) {
            throw new InvalidSettingException(
                    hex.isBlank() ? "PALCO_MAIL_KEY is missing." : "PALCO_MAIL_KEY is malformed.",
                    "Set it to 64 random hexadecimal digits, for example from `openssl rand -hex 32`, the same for"
                            + " identity-service and notification-service.");
        }
    }
}
