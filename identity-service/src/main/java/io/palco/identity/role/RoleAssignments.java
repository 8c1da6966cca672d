package io.palco.identity.role;

import io.palco.contracts.security.Permission;
import io.palco.platform.messaging.audit.Audit;
import io.palco.platform.messaging.audit.AuditEntry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Who holds which role. A role of scope `ORGANIZATION` that is given by its name alone holds in the default
/// organization.
@Component
public class RoleAssignments {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Audit audit;
    private final Clock clock;

    RoleAssignments(JdbcClient jdbc, ApplicationEventPublisher events, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    private record Held(
            String role,
            List<String> permissions,
            @Nullable UUID organization,
            @Nullable String organizationName,
            boolean secondFactorRequired) {}

    /// What the roles of a user add up to at this moment.
    public Authority authorityOf(UUID userId) {
        var held =
                jdbc.sql("""
                SELECT r.name, r.permissions, o.id AS organization_id, o.name AS organization_name,
                       coalesce(o.second_factor_required, false) AS second_factor_required
                FROM user_roles ur
                JOIN roles r ON r.id = ur.role_id
                LEFT JOIN organizations o ON o.id = ur.organization_id
                WHERE ur.user_id = :user""").param("user", userId).query(RoleAssignments::held).list();
        var roles = held.stream().map(Held::role).collect(Collectors.toCollection(TreeSet::new));
        var platform = held.stream().filter(h -> h.organization() == null).toList();
        return new Authority(List.copyOf(roles), wireNames(platform), inOrganizations(held));
    }

    /// The names of the roles that administrators give and take: those of the platform, and in the default
    /// organization the built-in ones.
    public Set<String> namesHeldBy(UUID userId) {
        return jdbc.sql("""
                SELECT r.name FROM user_roles ur JOIN roles r ON r.id = ur.role_id
                WHERE ur.user_id = :user AND r.organization_id IS NULL
                  AND (ur.organization_id IS NULL OR ur.organization_id = :organization)""")
                .param("user", userId)
                .param("organization", DefaultOrganization.ID)
                .query((row, _) -> row.getString("name"))
                .set();
    }

    /// Takes all platform roles and all built-in roles in the default organization from a user and gives the named
    /// ones instead. Whoever is left without a role there is no member any more.
    @Transactional(propagation = Propagation.MANDATORY)
    public void replace(UUID userId, Collection<String> names) {
        var taken = jdbc.sql("""
                DELETE FROM user_roles ur USING roles r
                WHERE ur.user_id = :user AND (ur.organization_id IS NULL OR ur.organization_id = :organization)
                  AND r.id = ur.role_id AND r.organization_id IS NULL AND r.name <> ALL (:names)""")
                .param("user", userId)
                .param("organization", DefaultOrganization.ID)
                .param("names", names.toArray(String[]::new))
                .update();
        give(userId, names);
        if (taken > 0) {
            endMembershipWithoutRoles(userId);
            events.publishEvent(new RightsLost(userId));
        }
        audit.record(AuditEntry.of("user.roles-replaced")
                .aboutPerson("user", userId, null)
                .with("roles", String.join(" ", new TreeSet<>(names))));
    }

    private void endMembershipWithoutRoles(UUID userId) {
        jdbc.sql("""
                DELETE FROM memberships m
                WHERE m.user_id = :user AND m.organization_id = :organization AND NOT EXISTS (
                    SELECT 1 FROM user_roles ur
                    WHERE ur.user_id = m.user_id AND ur.organization_id = m.organization_id)""")
                .param("user", userId)
                .param("organization", DefaultOrganization.ID)
                .update();
    }

    /// Gives roles to a user in addition to those they hold.
    @Transactional(propagation = Propagation.MANDATORY)
    public void give(UUID userId, Collection<String> names) {
        jdbc.sql("""
                INSERT INTO memberships (organization_id, user_id, joined_at)
                SELECT CAST(:organization AS uuid), :user, CAST(:now AS timestamptz)
                WHERE EXISTS (SELECT 1 FROM roles
                              WHERE organization_id IS NULL AND scope = 'ORGANIZATION' AND name = ANY (:names))
                ON CONFLICT DO NOTHING""")
                .param("user", userId)
                .param("organization", DefaultOrganization.ID)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("names", names.toArray(String[]::new))
                .update();
        jdbc.sql("""
                INSERT INTO user_roles (user_id, role_id, scope, organization_id)
                SELECT :user, id, scope, CASE scope WHEN 'ORGANIZATION' THEN CAST(:organization AS uuid) END
                FROM roles WHERE organization_id IS NULL AND name = ANY (:names)
                FOR KEY SHARE
                ON CONFLICT DO NOTHING""")
                .param("user", userId)
                .param("organization", DefaultOrganization.ID)
                .param("names", names.toArray(String[]::new))
                .update();
    }

    private static List<Authority.InOrganization> inOrganizations(List<Held> held) {
        return held.stream()
                .filter(h -> h.organization() != null)
                .collect(Collectors.groupingBy(
                        h -> Objects.requireNonNull(h.organization()), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(e -> new Authority.InOrganization(
                        e.getKey(),
                        nameOf(e.getValue()),
                        wireNames(e.getValue()),
                        e.getValue().getFirst().secondFactorRequired()))
                .toList();
    }

    private static String nameOf(List<Held> inOneOrganization) {
        return Objects.requireNonNull(inOneOrganization.getFirst().organizationName());
    }

    /// What is no longer in the catalogue gives no right.
    private static List<String> wireNames(List<Held> held) {
        var permissions = EnumSet.noneOf(Permission.class);
        held.forEach(
                h -> h.permissions().forEach(name -> Permission.ofWireName(name).ifPresent(permissions::add)));
        return permissions.stream().map(Permission::wireName).toList();
    }

    private static Held held(ResultSet row, int number) throws SQLException {
        return new Held(
                row.getString("name"),
                Arrays.asList((String[]) row.getArray("permissions").getArray()),
                row.getObject("organization_id", UUID.class),
                row.getString("organization_name"),
                row.getBoolean("second_factor_required"));
    }
}
