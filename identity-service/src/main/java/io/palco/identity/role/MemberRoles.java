package io.palco.identity.role;

import io.palco.platform.messaging.audit.Audit;
import io.palco.platform.messaging.audit.AuditEntry;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Who belongs to an organization, and which of its roles they hold.
@Component
public class MemberRoles {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Audit audit;
    private final Clock clock;

    MemberRoles(JdbcClient jdbc, ApplicationEventPublisher events, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    public boolean isMember(UUID organizationId, UUID userId) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM memberships WHERE organization_id = :org AND user_id = :user)")
                .param("org", organizationId)
                .param("user", userId)
                .query(Boolean.class)
                .single();
    }

    /// The roles that a member holds there.
    public List<Role> of(UUID organizationId, UUID userId) {
        return jdbc.sql("SELECT " + RoleCatalogue.COLUMNS + """
                 FROM user_roles ur JOIN roles r ON r.id = ur.role_id
                WHERE ur.organization_id = :org AND ur.user_id = :user ORDER BY r.name""")
                .param("org", organizationId)
                .param("user", userId)
                .query(RoleCatalogue::role)
                .list();
    }

    /// Makes somebody a member, if they are not one, and adds roles to those they hold.
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(UUID organizationId, UUID userId, Collection<UUID> roleIds) {
        jdbc.sql("""
                INSERT INTO memberships (organization_id, user_id, joined_at) VALUES (:org, :user, :now)
                ON CONFLICT DO NOTHING""")
                .param("org", organizationId)
                .param("user", userId)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        give(organizationId, userId, roleIds);
        record("member.added", organizationId, userId, roleIds);
    }

    /// Gives a member exactly these roles. The caller has locked the user's row.
    @Transactional(propagation = Propagation.MANDATORY)
    public void replace(UUID organizationId, UUID userId, Collection<UUID> roleIds) {
        var taken = jdbc.sql("""
                DELETE FROM user_roles
                WHERE organization_id = :org AND user_id = :user AND role_id <> ALL (:roles)""")
                .param("org", organizationId)
                .param("user", userId)
                .param("roles", roleIds.toArray(UUID[]::new))
                .update();
        give(organizationId, userId, roleIds);
        record("member.roles-replaced", organizationId, userId, roleIds);
        if (taken > 0) {
            events.publishEvent(new RightsLost(userId));
        }
    }

    /// Ends a membership with all its roles. The caller has locked the user's row.
    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(UUID organizationId, UUID userId) {
        jdbc.sql("DELETE FROM memberships WHERE organization_id = :org AND user_id = :user")
                .param("org", organizationId)
                .param("user", userId)
                .update();
        record("member.removed", organizationId, userId, List.of());
        events.publishEvent(new RightsLost(userId));
    }

    private void record(String what, UUID organizationId, UUID userId, Collection<UUID> roleIds) {
        var roles = roleIds.stream().map(UUID::toString).collect(Collectors.joining(" "));
        audit.record(AuditEntry.of(what)
                .in(organizationId)
                .aboutPerson("user", userId, null)
                .with("roleIds", roles.isEmpty() ? null : roles));
    }

    /// Only roles that can be held there take effect.
    private void give(UUID organizationId, UUID userId, Collection<UUID> roleIds) {
        jdbc.sql("""
                INSERT INTO user_roles (user_id, role_id, scope, organization_id)
                SELECT :user, id, scope, CAST(:org AS uuid) FROM roles
                WHERE id = ANY (:roles) AND scope = 'ORGANIZATION'
                  AND (organization_id IS NULL OR organization_id = :org)
                FOR KEY SHARE
                ON CONFLICT DO NOTHING""")
                .param("user", userId)
                .param("org", organizationId)
                .param("roles", roleIds.toArray(UUID[]::new))
                .update();
    }
}
