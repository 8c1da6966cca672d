package io.palco.identity.audit;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Takes a person's data out of the log: the entries stay, and say of the person no more than the id of an account that
/// is gone.
@Component
public class AuditErasure {

    /// The subject type of accounts.
    public static final String USER = "user";

    private final JdbcClient jdbc;
    private final Clock clock;

    AuditErasure(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Holds the lock under which entries are appended: one that is on its way either is there and is erased, or comes
    /// later and finds the person among the erased.
    ///
    /// @param emails addresses under which others may have acted on the person
    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(UUID userId, Collection<String> emails) {
        AuditLog.lock(jdbc);
        jdbc.sql("""
                INSERT INTO audit_erased_people (user_id, erased_at) VALUES (:user, :now)
                ON CONFLICT DO NOTHING""")
                .param("user", userId)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("UPDATE audit_log SET actor_data = NULL, actor_salt = NULL WHERE actor_id = :user")
                .param("user", userId)
                .update();
        jdbc.sql("""
                UPDATE audit_log
                   SET subject_data = NULL, subject_salt = NULL,
                       actor_data = CASE WHEN actor_kind = 'ANONYMOUS' THEN NULL ELSE actor_data END,
                       actor_salt = CASE WHEN actor_kind = 'ANONYMOUS' THEN NULL ELSE actor_salt END
                WHERE subject_id = :user AND subject_type = :type""").param("user", userId.toString()).param("type", USER).update();
        jdbc.sql("""
                UPDATE audit_log SET subject_data = NULL, subject_salt = NULL
                WHERE lower(subject_data ->> 'label') = ANY (:emails)""")
                .param(
                        "emails",
                        emails.stream().map(e -> e.toLowerCase(Locale.ROOT)).toArray(String[]::new))
                .update();
    }
}
