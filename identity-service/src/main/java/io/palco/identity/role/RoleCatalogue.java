package io.palco.identity.role;

import com.github.f4b6a3.uuid.UuidCreator;
import io.palco.contracts.security.Permission;
import io.palco.platform.web.list.Keyset;
import io.palco.platform.web.list.ListRequest;
import io.palco.platform.web.list.ListResponse;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The roles that exist.
@Component
public class RoleCatalogue {

    private static final Keyset<Role> KEYSET = Keyset.<Role>by("id", Role::id)
            .sort("name", "name", Keyset.TEXT, Role::name)
            .defaultSort("name");

    private final JdbcClient jdbc;

    RoleCatalogue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public ListResponse<Role> list(ListRequest request) {
        var page = KEYSET.page(request);
        var rows = jdbc.sql("SELECT id, name, scope, permissions, built_in FROM roles WHERE true" + page.sql())
                .params(page.params())
                .query(RoleCatalogue::role)
                .list();
        return page.answer(rows);
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
                ON CONFLICT (name) DO UPDATE SET permissions = excluded.permissions
                WHERE roles.permissions IS DISTINCT FROM excluded.permissions""")
                .param("id", UuidCreator.getTimeOrderedEpoch())
                .param("name", role.name())
                .param("scope", role.scope().name())
                .param("permissions", role.permissions().toArray(String[]::new))
                .update();
    }

    private static Role role(ResultSet row, int number) throws SQLException {
        return new Role(
                row.getObject("id", UUID.class),
                row.getString("name"),
                Permission.Scope.valueOf(row.getString("scope")),
                List.of((String[]) row.getArray("permissions").getArray()),
                row.getBoolean("built_in"));
    }
}
