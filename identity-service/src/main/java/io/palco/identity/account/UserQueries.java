package io.palco.identity.account;

import io.palco.platform.web.list.Keyset;
import io.palco.platform.web.list.ListRequest;
import io.palco.platform.web.list.ListResponse;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reading users.
@Component
public class UserQueries {

    private static final String SELECT = """
            SELECT u.id, u.email, u.name, u.name_key, u.locale, u.email_verified_at IS NOT NULL AS email_verified,
                   u.status, u.version,
                   u.created_at, u.updated_at, u.last_login_at,
                   ARRAY(SELECT DISTINCT r.name
                         FROM user_roles ur JOIN roles r ON r.id = ur.role_id
                         WHERE ur.user_id = u.id ORDER BY r.name) AS roles
            FROM users u WHERE\s""";

    private static final String HOLDS_ROLE = """
            SELECT 1 FROM user_roles ur JOIN roles r ON r.id = ur.role_id
            WHERE ur.user_id = u.id AND r.name = :role""";

    private static final Keyset<UserView> KEYSET = Keyset.<UserView>by("u.id", UserView::id)
            .sort("createdAt", "u.created_at", Keyset.INSTANT, UserView::createdAt)
            .sort("name", "u.name_key", Keyset.TEXT, UserView::nameKey)
            .sort("email", "u.email", Keyset.TEXT, UserView::email)
            .defaultSort("-createdAt");

    private final JdbcClient jdbc;

    UserQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<UserView> find(UUID id) {
        return jdbc.sql(SELECT + "u.id = :id")
                .param("id", id)
                .query(UserQueries::view)
                .optional();
    }

    public ListResponse<UserView> list(UserFilter filter, ListRequest request) {
        var page = KEYSET.page(request);
        var params = new HashMap<>(page.params());
        var sql = new StringBuilder(SELECT).append("true") + conditions(filter, params) + page.sql();
        return page.answer(jdbc.sql(sql).params(params).query(UserQueries::view).list());
    }

    private static String conditions(UserFilter filter, Map<String, Object> params) {
        var sql = new StringBuilder();
        if (filter.text() != null) {
            sql.append(" AND u.search_text LIKE :text");
            params.put("text", SearchText.containing(filter.text()));
        }
        if (filter.email() != null) {
            sql.append(" AND u.email = :email");
            params.put("email", withoutNul(EmailAddress.normalise(filter.email())));
        }
        if (filter.role() != null) {
            sql.append(" AND EXISTS (").append(HOLDS_ROLE).append(")");
            params.put("role", withoutNul(filter.role()));
        }
        if (filter.status() != null) {
            sql.append(" AND u.status = :status");
            params.put("status", filter.status().name());
        }
        if (filter.createdFrom() != null) {
            sql.append(" AND u.created_at >= :createdFrom");
            params.put("createdFrom", filter.createdFrom().atOffset(ZoneOffset.UTC));
        }
        if (filter.createdTo() != null) {
            sql.append(" AND u.created_at < :createdTo");
            params.put("createdTo", filter.createdTo().atOffset(ZoneOffset.UTC));
        }
        return sql.toString();
    }

    /// PostgreSQL knows every character but this one; replaced, it still matches nothing.
    private static String withoutNul(String text) {
        return text.replace('\0', '\uFFFD');
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
