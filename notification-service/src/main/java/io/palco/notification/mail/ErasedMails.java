package io.palco.notification.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Takes people out of mails: who got them and what they said. The mail that tells somebody that all is erased still
/// goes out, and is erased afterwards.
@Component
public class ErasedMails {

    private static final String FAREWELL = "(kind = 'ACCOUNT' AND content ->> 'topic' = 'ACCOUNT_ERASED')";

    private static final String ERASE = """
            UPDATE mails
               SET recipient = id || '@erased.invalid', recipient_name = NULL, subject = '—', content = '{}',
                   attachment_id = NULL, user_id = NULL, last_error = NULL, lease_owner = NULL, lease_until = NULL,
                   status = CASE WHEN status IN ('PENDING', 'SENDING') THEN 'SUPPRESSED' ELSE status END
             WHERE\s""";

    private final JdbcClient jdbc;
    private final Clock clock;

    ErasedMails(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Also deletes the documents that were mailed about the events of the person: they name who came.
    ///
    /// @param emails in lower case
    /// @return how many mails there were
    public int erase(UUID userId, List<String> emails) {
        jdbc.sql("""
                DELETE FROM attachments WHERE id IN (
                    SELECT r.attachment_id FROM mails r JOIN mails m ON m.event_id = r.event_id
                    WHERE r.kind = 'REPORT' AND (m.user_id = :user OR lower(m.recipient) = ANY (:emails)))""")
                .param("user", userId)
                .param("emails", emails.toArray(String[]::new))
                .update();
        return jdbc.sql(ERASE + "(user_id = :user OR lower(recipient) = ANY (:emails)) AND NOT " + FAREWELL)
                .param("user", userId)
                .param("emails", emails.toArray(String[]::new))
                .update();
    }

    void eraseFarewells() {
        jdbc.sql(ERASE + FAREWELL + " AND status NOT IN ('PENDING', 'SENDING')").update();
    }

    /// Deletes mails that were written long ago, with all there is about them.
    void forgetOlderThan(Duration age) {
        jdbc.sql("DELETE FROM mails WHERE created_at < :limit AND status NOT IN ('PENDING', 'SENDING')")
                .param("limit", clock.instant().minus(age).atOffset(ZoneOffset.UTC))
                .update();
    }
}
