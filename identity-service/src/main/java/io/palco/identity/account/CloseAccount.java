package io.palco.identity.account;

import io.palco.identity.account.CloseOutcome.Closed;
import io.palco.identity.account.CloseOutcome.LastAdministrator;
import io.palco.identity.account.CloseOutcome.LastOwner;
import io.palco.identity.account.CloseOutcome.Unknown;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Deletes an account with all that belongs to it alone: roles, sessions, profile, consents. Somebody whom others need,
/// the last administrator or the only owner of an organization, must hand over first.
@Component
public class CloseAccount {

    private final Administrators administrators;
    private final ActiveAccounts accounts;
    private final JdbcClient jdbc;

    CloseAccount(Administrators administrators, ActiveAccounts accounts, JdbcClient jdbc) {
        this.administrators = administrators;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public CloseOutcome close(UUID userId) {
        administrators.lock();
        var account = accounts.find(userId);
        if (account.isEmpty()) {
            return new Unknown();
        }
        if (administrators.hasNoneBut(userId)) {
            return new LastAdministrator();
        }
        var alone = organizationOwnedAlone(userId);
        if (alone.isPresent()) {
            return new LastOwner(alone.get());
        }
        jdbc.sql("DELETE FROM users WHERE id = :user").param("user", userId).update();
        return new Closed(account.get());
    }

    private Optional<String> organizationOwnedAlone(UUID userId) {
        return jdbc.sql("""
                SELECT o.name
                FROM user_roles mine JOIN roles r ON r.id = mine.role_id AND r.name = 'OWNER'
                JOIN organizations o ON o.id = mine.organization_id
                WHERE mine.user_id = :user AND NOT EXISTS (
                      SELECT 1 FROM user_roles other JOIN users u ON u.id = other.user_id AND u.status = 'ACTIVE'
                      WHERE other.role_id = mine.role_id AND other.organization_id = mine.organization_id
                        AND other.user_id <> mine.user_id)
                ORDER BY o.name LIMIT 1""")
                .param("user", userId)
                .query((row, _) -> row.getString(1))
                .optional();
    }
}
