package io.palco.identity.role;

import com.github.f4b6a3.uuid.UuidCreator;
import io.palco.contracts.security.Permission;
import io.palco.platform.web.list.Keyset;
import io.palco.platform.web.list.ListRequest;
import io.palco.platform.web.list.ListResponse;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The roles that exist.
@Component
public class RoleCatalogue {

    static final String COLUMNS = "r.id, r.name, r.scope, r.permissions, r.built_in, r.organization_id, r.version";

    private static final String SELECT = "SELECT " + COLUMNS + " FROM roles r WHERE ";

    /// What can be held in an organization.
    private static final String USABLE =
            "r.scope = 'ORGANIZATION' AND (r.organization_id IS NULL OR r.organization_id = :org)";

    private static final Keyset<Role> KEYSET = Keyset.<Role>by("r.id", Role::id)
            .sort("name", "r.name", Keyset.TEXT, Role::name)
            .defaultSort("name");

    private final JdbcClient jdbc;

    RoleCatalogue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The built-in roles and those of the platform; the roles that organizations made stay with them.
    public ListResponse<Role> list(ListRequest request) {
        var page = KEYSET.page(request);
        var rows = jdbc.sql(SELECT + "r.organization_id IS NULL" + page.sql())
                .params(page.params())
                .query(RoleCatalogue::role)
                .list();
        return page.answer(rows);
    }

    /// What can be held in an organization: the built-in roles and its own.
    public ListResponse<Role> listUsable(UUID organizationId, ListRequest request) {
        var page = KEYSET.page(request);
        var rows = jdbc.sql(SELECT + USABLE + page.sql())
                .params(page.params())
                .param("org", organizationId)
                .query(RoleCatalogue::role)
                .list();
        return page.answer(rows);
    }

    /// Those among these roles that can be held in an organization.
    public List<Role> usable(UUID organizationId, Collection<UUID> ids) {
        return jdbc.sql(SELECT + USABLE + " AND r.id = ANY (:ids) ORDER BY r.name")
                .param("org", organizationId)
                .param("ids", ids.toArray(UUID[]::new))
                .query(RoleCatalogue::role)
                .list();
    }

    /// Those among these names that administrators give: built-in roles and those of the platform.
    public List<Role> named(Collection<String> names) {
        return jdbc.sql(SELECT + "r.organization_id IS NULL AND r.name = ANY (:names)")
                .param("names", names.toArray(String[]::new))
                .query(RoleCatalogue::role)
                .list();
    }

    public UUID idOf(BuiltInRole role) {
        return named(List.of(role.name())).getFirst().id();
    }

    /// A role as its editors see it: of the platform when no organization is named, of that organization otherwise;
    /// the built-in roles are everybody's.
    Optional<Role> findForChange(UUID id, @Nullable UUID organizationId) {
        var whose = organizationId == null
                ? "r.organization_id IS NULL"
                : "(r.organization_id = :org OR (r.built_in AND r.scope = 'ORGANIZATION'))";
        var query = jdbc.sql(SELECT + "r.id = :id AND " + whose + " FOR UPDATE").param("id", id);
        return (organizationId == null ? query : query.param("org", organizationId))
                .query(RoleCatalogue::role)
                .optional();
    }

    /// Makes the built-in roles what this version of the software says they are. Replicas that start together
    /// do the same in the same order.
    @Transactional
    public void alignBuiltInRoles() {
        Arrays.stream(BuiltInRole.values()).forEach(this::align);
    }

    private void align(BuiltInRole role) {
        jdbc.sql("""
                INSERT INTO roles (id, name, scope, permissions, built_in)
                VALUES (:id, :name, :scope, :permissions, true)
                ON CONFLICT (organization_id, lower(name)) DO UPDATE SET permissions = excluded.permissions
                WHERE roles.permissions IS DISTINCT FROM excluded.permissions""")
                .param("id", UuidCreator.getTimeOrderedEpoch())
                .param("name", role.name())
                .param("scope", role.scope().name())
                .param("permissions", role.permissions().toArray(String[]::new))
                .update();
    }

    static Role role(ResultSet row, int number) throws SQLException {
        return new Role(
                row.getObject("id", UUID.class),
                row.getString("name"),
                Permission.Scope.valueOf(row.getString("scope")),
                List.of((String[]) row.getArray("permissions").getArray()),
                row.getBoolean("built_in"),
                row.getObject("organization_id", UUID.class),
                row.getLong("version"));
    }
}
