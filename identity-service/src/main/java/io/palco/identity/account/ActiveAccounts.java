package io.palco.identity.account;

import io.palco.identity.mail.AccountMail;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Users who may be signed in.
@Component
public class ActiveAccounts {

    private static final String COLUMNS = "id, email, name, locale, email_verified_at IS NOT NULL AS email_verified";

    private final JdbcClient jdbc;

    ActiveAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What an access token says about its subject.
    public record ActiveAccount(UUID id, String email, String name, String locale, boolean emailVerified) {

        /// The owner, to write mails to.
        public AccountMail.Recipient recipient() {
            return new AccountMail.Recipient(id, email, name, locale);
        }
    }

    /// Until the end of this transaction nobody changes the user's status or takes rights from them, so the token
    /// that is written in it is true, or older than what revokes it.
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<ActiveAccount> findForToken(UUID id) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM users WHERE id = :id AND status = 'ACTIVE' FOR SHARE")
                .param("id", id)
                .query(ActiveAccounts::account)
                .optional();
    }

    public Optional<ActiveAccount> find(UUID id) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM users WHERE id = :id AND status = 'ACTIVE'")
                .param("id", id)
                .query(ActiveAccounts::account)
                .optional();
    }

    /// @param email normalised, see [EmailAddress]
    public Optional<ActiveAccount> findByEmail(String email) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM users WHERE email = :email AND status = 'ACTIVE'")
                .param("email", email)
                .query(ActiveAccounts::account)
                .optional();
    }

    /// An active user whose rights nobody else changes until the end of this transaction.
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<ActiveAccount> lock(UUID id) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM users WHERE id = :id AND status = 'ACTIVE' FOR NO KEY UPDATE")
                .param("id", id)
                .query(ActiveAccounts::account)
                .optional();
    }

    /// Notes that a user signs in, unless they were deactivated meanwhile. A deactivation waits for the end of
    /// this transaction, so it also finds the session that is opened in it. The version stays: this is no
    /// change of theirs.
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<ActiveAccount> signIn(UUID id, Instant now) {
        return jdbc.sql("UPDATE users SET last_login_at = :now WHERE id = :id AND status = 'ACTIVE' RETURNING "
                        + COLUMNS)
                .param("id", id)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(ActiveAccounts::account)
                .optional();
    }

    private static ActiveAccount account(ResultSet row, int number) throws SQLException {
        return new ActiveAccount(
                row.getObject("id", UUID.class),
                row.getString("email"),
                row.getString("name"),
                row.getString("locale"),
                row.getBoolean("email_verified"));
    }
}
