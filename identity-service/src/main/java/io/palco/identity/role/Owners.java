package io.palco.identity.role;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The active users with the role `OWNER` of an organization. There must always be one, so whoever may be taking
/// one away locks the organization first, and before the user's own row.
@Component
public class Owners {

    private static final String ACTIVE = """
            SELECT 1 FROM user_roles ur JOIN roles r ON r.id = ur.role_id JOIN users u ON u.id = ur.user_id
            WHERE ur.organization_id = o.id AND r.name = 'OWNER' AND r.built_in AND u.status = 'ACTIVE'""";

    private final JdbcClient jdbc;

    Owners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Keeps others from changing who belongs to an organization until the transaction ends.
    ///
    /// @return whether there is such an organization
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean lock(UUID organizationId) {
        return jdbc.sql("SELECT true FROM organizations WHERE id = :id FOR NO KEY UPDATE")
                .param("id", organizationId)
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    /// Locks every organization that a user owns.
    @Transactional(propagation = Propagation.MANDATORY)
    public void lockOrganizationsOf(UUID userId) {
        jdbc.sql("""
                SELECT o.id FROM organizations o
                WHERE EXISTS (%s AND u.id = :user) ORDER BY o.id FOR NO KEY UPDATE""".formatted(ACTIVE)).param("user", userId).query(UUID.class).list();
    }

    /// The organizations that would be without an owner if it were not for this user; ask under the lock.
    public List<UUID> soleOf(UUID userId) {
        return jdbc.sql("""
                SELECT o.id FROM organizations o
                WHERE o.id IN (SELECT organization_id FROM memberships WHERE user_id = :user)
                  AND EXISTS (%1$s AND u.id = :user) AND NOT EXISTS (%1$s AND u.id <> :user)""".formatted(ACTIVE))
                .param("user", userId)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    /// Whether an organization would be without an owner if it were not for this user; ask under the lock.
    public boolean isSole(UUID organizationId, UUID userId) {
        return soleOf(userId).contains(organizationId);
    }
}
