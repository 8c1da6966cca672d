package io.palco.identity.role;

import io.palco.platform.messaging.audit.Audit;
import io.palco.platform.messaging.audit.AuditEntry;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writing roles.
@Component
class RoleTable {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Audit audit;

    RoleTable(JdbcClient jdbc, ApplicationEventPublisher events, Audit audit) {
        this.jdbc = jdbc;
        this.events = events;
        this.audit = audit;
    }

    /// Lets one at a time make or rename roles of an organization, or of the platform: names are compared under it.
    void lock(@Nullable UUID organizationId) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('roles ' || :owner, 0))")
                .param("owner", organizationId == null ? "" : organizationId.toString())
                .query((_, _) -> true)
                .single();
    }

    /// Names are compared without case. An organization's role must not look like a built-in one.
    boolean isNameTaken(Role role) {
        return jdbc.sql("""
                SELECT EXISTS (
                    SELECT 1 FROM roles
                    WHERE lower(name) = lower(:name) AND id <> :id
                      AND (built_in OR organization_id IS NOT DISTINCT FROM CAST(:org AS uuid)))""")
                .param("name", role.name())
                .param("id", role.id())
                .param("org", role.organizationId())
                .query(Boolean.class)
                .single();
    }

    void save(Role role) {
        jdbc.sql("""
                INSERT INTO roles (id, name, scope, permissions, built_in, organization_id, version)
                VALUES (:id, :name, :scope, :permissions, false, CAST(:org AS uuid), :version)
                ON CONFLICT (id) DO UPDATE SET
                    name = excluded.name, permissions = excluded.permissions, version = excluded.version""")
                .param("id", role.id())
                .param("name", role.name())
                .param("scope", role.scope().name())
                .param("permissions", role.permissions().toArray(String[]::new))
                .param("org", role.organizationId())
                .param("version", role.version())
                .update();
        audit.record(AuditEntry.of("role.saved")
                .in(role.organizationId())
                .about("role", role.id())
                .with("name", role.name())
                .with("permissions", String.join(" ", role.permissions())));
    }

    void delete(Role role) {
        jdbc.sql("DELETE FROM roles WHERE id = :id").param("id", role.id()).update();
        audit.record(AuditEntry.of("role.deleted")
                .in(role.organizationId())
                .about("role", role.id())
                .with("name", role.name()));
    }

    /// How many roles an organization, or the platform, has made.
    long countOf(@Nullable UUID organizationId) {
        return jdbc.sql("""
                SELECT count(*) FROM roles
                WHERE NOT built_in AND organization_id IS NOT DISTINCT FROM CAST(:org AS uuid)""").param("org", organizationId).query(Long.class).single();
    }

    /// How many people hold a role.
    long holdersOf(UUID id) {
        return jdbc.sql("SELECT count(*) FROM user_roles WHERE role_id = :id")
                .param("id", id)
                .query(Long.class)
                .single();
    }

    /// Everybody who holds a role may do less than before. Their rows are locked in one order, so that no token
    /// with the old rights is written in between and nobody waits for each other.
    void announceLossToHolders(UUID id) {
        jdbc.sql("""
                SELECT u.id FROM users u
                WHERE u.id IN (SELECT user_id FROM user_roles WHERE role_id = :id)
                ORDER BY u.id FOR NO KEY UPDATE""")
                .param("id", id)
                .query(UUID.class)
                .list()
                .forEach(userId -> events.publishEvent(new RightsLost(userId)));
    }
}
