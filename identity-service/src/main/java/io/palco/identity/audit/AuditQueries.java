package io.palco.identity.audit;

import io.palco.platform.web.list.DatabaseTime;
import io.palco.platform.web.list.Keyset;
import io.palco.platform.web.list.ListRequest;
import io.palco.platform.web.list.ListResponse;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Reading the log.
@Component
public class AuditQueries {

    private static final Keyset<AuditEntryView> KEYSET = Keyset.<AuditEntryView>by("id", AuditEntryView::id)
            .sort("at", "at", Keyset.INSTANT, entry -> entry.action().at())
            .defaultSort("-at");
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
    private static final int EXPORT_PAGE = 1_000;

    /// Names that an entry does not have are those that people have today; of erased ones there are none.
    private static final String SELECT = """
            SELECT audit_log.*, (SELECT u.name FROM users u WHERE u.id = actor_id) AS actor_today,
                   CASE WHEN subject_type = 'user' AND subject_id ~ '^[0-9a-f-]{36}$'
                        THEN (SELECT u.name FROM users u WHERE u.id = CAST(subject_id AS uuid)) END AS subject_today
            FROM audit_log WHERE true""";

    /// As in the index audit_log_by_text.
    private static final String TEXT = """
             lower(action || ' ' || coalesce(subject_id, '') || ' ' || coalesce(subject_data ->> 'label', '') || ' '
            || coalesce(actor_data ->> 'name', '') || ' ' || coalesce(actor_data ->> 'address', ''))""";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AuditQueries(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public ListResponse<AuditEntryView> list(AuditFilter filter, ListRequest request) {
        var page = KEYSET.page(request);
        var params = new HashMap<>(page.params());
        var sql = SELECT + conditions(filter, params) + page.sql();
        return page.answer(jdbc.sql(sql).params(params).query(this::view).list());
    }

    /// All entries that fit, newest first, page by page: no connection is held while the reader is slow.
    public void each(AuditFilter filter, Consumer<AuditEntryView> reader) {
        @Nullable String cursor = null;
        do {
            var page = list(filter, new ListRequest(EXPORT_PAGE, cursor, null));
            page.items().forEach(reader);
            cursor = page.nextCursor();
        } while (cursor != null);
    }

    private static String conditions(AuditFilter filter, Map<String, Object> params) {
        var sql = new StringBuilder();
        if (filter.action() != null) {
            sql.append(" AND (action = :action OR action LIKE :actions)");
            params.put("action", withoutNul(filter.action()));
            params.put("actions", Keyset.escapeLike(withoutNul(filter.action())) + ".%");
        }
        equal("service", filter.service(), sql, params);
        equal("actor_id", filter.actorId(), sql, params);
        equal("subject_type", filter.subjectType(), sql, params);
        equal("subject_id", filter.subjectId(), sql, params);
        equal("organization_id", filter.organizationId(), sql, params);
        equal("outcome", filter.outcome(), sql, params);
        if (filter.from() != null) {
            sql.append(" AND at >= :from");
            params.put("from", DatabaseTime.limit(filter.from()));
        }
        if (filter.to() != null) {
            sql.append(" AND at < :to");
            params.put("to", DatabaseTime.limit(filter.to()));
        }
        if (filter.text() != null) {
            sql.append(" AND").append(TEXT).append(" LIKE :text");
            var wanted = withoutNul(filter.text()).strip().toLowerCase(Locale.ROOT);
            params.put("text", "%" + Keyset.escapeLike(wanted) + "%");
        }
        return sql.toString();
    }

    private static void equal(String column, @Nullable Object value, StringBuilder sql, Map<String, Object> params) {
        if (value != null) {
            sql.append(" AND ").append(column).append(" = :").append(column);
            params.put(column, value instanceof String text ? withoutNul(text) : value);
        }
    }

    /// PostgreSQL knows every character but this one; replaced, it still matches nothing.
    private static String withoutNul(String text) {
        return text.replace('\0', '\uFFFD');
    }

    private AuditEntryView view(ResultSet row, int number) throws SQLException {
        var actorData = texts(row, "actor_data");
        var actor = new LoggedAction.Actor(
                row.getString("actor_kind"),
                row.getObject("actor_id", UUID.class),
                actorData.getOrDefault("name", row.getString("actor_today")),
                actorData.get("address"));
        var subjectType = row.getString("subject_type");
        var subject = subjectType == null
                ? null
                : new LoggedAction.Subject(
                        subjectType,
                        row.getString("subject_id"),
                        texts(row, "subject_data").getOrDefault("label", row.getString("subject_today")));
        var action = new LoggedAction(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("service"),
                row.getString("action"),
                actor,
                row.getObject("organization_id", UUID.class),
                subject,
                row.getString("outcome"),
                row.getString("request_id"),
                texts(row, "details"));
        var isErased = row.getString("actor_data") == null || row.getString("subject_data") == null;
        return new AuditEntryView(row.getLong("sequence"), action, row.getString("hash"), isErased);
    }

    private Map<String, String> texts(ResultSet row, String column) throws SQLException {
        var stored = row.getString(column);
        return stored == null ? Map.of() : json.readValue(stored, TEXTS);
    }
}
