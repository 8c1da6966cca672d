package io.palco.identity.account;

import io.palco.identity.account.CloseOutcome.Closed;
import io.palco.identity.account.CloseOutcome.LastAdministrator;
import io.palco.identity.account.CloseOutcome.LastOwner;
import io.palco.identity.account.CloseOutcome.Unknown;
import io.palco.identity.role.Owners;
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
    private final Owners owners;
    private final ActiveAccounts accounts;
    private final JdbcClient jdbc;

    CloseAccount(Administrators administrators, Owners owners, ActiveAccounts accounts, JdbcClient jdbc) {
        this.administrators = administrators;
        this.owners = owners;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public CloseOutcome close(UUID userId) {
        administrators.lock();
        owners.lockOrganizationsOf(userId);
        var account = accounts.find(userId);
        if (account.isEmpty()) {
            return new Unknown();
        }
        if (administrators.hasNoneBut(userId)) {
            return new LastAdministrator();
        }
        var alone = owners.soleOf(userId);
        if (!alone.isEmpty()) {
            return new LastOwner(nameOf(alone.getFirst()));
        }
        jdbc.sql("DELETE FROM users WHERE id = :user").param("user", userId).update();
        return new Closed(account.get());
    }

    private String nameOf(UUID organizationId) {
        return jdbc.sql("SELECT name FROM organizations WHERE id = :id")
                .param("id", organizationId)
                .query((row, _) -> row.getString(1))
                .single();
    }
}
