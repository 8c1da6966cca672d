package io.palco.identity.organization;

import io.palco.identity.role.MemberRoles;
import io.palco.identity.role.Owners;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The locks under which memberships change: first the organization, so that the last owner stays, then the
/// users in the order of their ids, so that no token with lost rights is written meanwhile.
@Component
class MemberLocks {

    private final Owners owners;
    private final MemberRoles members;
    private final JdbcClient jdbc;

    MemberLocks(Owners owners, MemberRoles members, JdbcClient jdbc) {
        this.owners = owners;
        this.members = members;
        this.jdbc = jdbc;
    }

    /// @return whether there is such an organization and all of these users belong to it
    @Transactional(propagation = Propagation.MANDATORY)
    boolean lock(UUID organizationId, UUID... userIds) {
        if (!owners.lock(organizationId)) {
            return false;
        }
        jdbc.sql("SELECT id FROM users WHERE id = ANY (:users) ORDER BY id FOR NO KEY UPDATE")
                .param("users", userIds)
                .query(UUID.class)
                .list();
        return List.of(userIds).stream().allMatch(user -> members.isMember(organizationId, user));
    }

    /// Ask under the lock.
    boolean isActive(UUID userId) {
        return jdbc.sql("SELECT status = 'ACTIVE' FROM users WHERE id = :id")
                .param("id", userId)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }
}
