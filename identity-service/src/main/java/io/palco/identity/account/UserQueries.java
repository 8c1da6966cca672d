package io.palco.identity.account;

import io.palco.identity.role.DefaultOrganization;
import io.palco.platform.web.list.Keyset;
import io.palco.platform.web.list.ListRequest;
import io.palco.platform.web.list.ListResponse;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reading users.
@Component
public class UserQueries {

    private static final String SELECT = """
            SELECT u.id, u.email, u.name, u.name_key, u.locale, u.email_verified_at IS NOT NULL AS email_verified,
                   u.status, u.version,
                   u.created_at, u.updated_at, u.last_login_at,
                   ARRAY(SELECT DISTINCT r.name
                         FROM user_roles ur JOIN roles r ON r.id = ur.role_id
                         WHERE ur.user_id = u.id AND r.organization_id IS NULL
                           AND (ur.organization_id IS NULL OR ur.organization_id = '%s')
                         ORDER BY r.name) AS roles
            FROM\s""".formatted(DefaultOrganization.ID);

    private static final Keyset<UserView> KEYSET = Keyset.<UserView>by("u.id", UserView::id)
            .sort("createdAt", "u.created_at", Keyset.INSTANT, UserView::createdAt)
            .sort("name", "u.name_key", Keyset.TEXT, UserView::nameKey)
            .sort("email", "u.email", Keyset.TEXT, UserView::email)
            .sort("lastLoginAt", UserConditions.LAST_LOGIN, Keyset.INSTANT, UserQueries::lastLogin)
            .defaultSort("-createdAt");

    private final JdbcClient jdbc;

    UserQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Instant lastLogin(UserView user) {
        return user.lastLoginAt() == null ? Instant.EPOCH : user.lastLoginAt();
    }

    public Optional<UserView> find(UUID id) {
        return jdbc.sql(SELECT + "users u WHERE u.id = :id")
                .param("id", id)
                .query(UserQueries::view)
                .optional();
    }

    /// Searches. The best plan depends on how rare the values are, so none is made once for all.
    @Transactional(readOnly = true)
    public ListResponse<UserView> list(UserFilter filter, ListRequest request) {
        var page = KEYSET.page(request);
        jdbc.sql("SET LOCAL plan_cache_mode = force_custom_plan").update();
        var conditions = UserConditions.of(filter, rolesCalled(filter.role()));
        var rows = jdbc.sql(SELECT + conditions.source(request.sort()) + page.sql())
                .params(page.params())
                .params(conditions.params())
                .query(UserQueries::view)
                .list();
        return page.answer(rows);
    }

    private List<UUID> rolesCalled(@Nullable String name) {
        if (name == null) {
            return List.of();
        }
        return jdbc.sql("SELECT id FROM roles WHERE name = :name")
                .param("name", UserConditions.withoutNul(name))
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    private static UserView view(ResultSet row, int number) throws SQLException {
        return new UserView(
                row.getObject("id", UUID.class),
                row.getString("email"),
                row.getString("name"),
                row.getString("name_key"),
                row.getString("locale"),
                row.getBoolean("email_verified"),
                UserStatus.valueOf(row.getString("status")),
                List.of((String[]) row.getArray("roles").getArray()),
                row.getLong("version"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                instant(row, "last_login_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
