package io.palco.identity.privacy;

import io.palco.identity.privacy.PrivacyRequest.Kind;
import io.palco.platform.web.list.Keyset;
import io.palco.platform.web.list.ListRequest;
import io.palco.platform.web.list.ListResponse;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reading what people asked for.
@Component
public class PrivacyRequestQueries {

    private static final Keyset<PrivacyRequest> KEYSET = Keyset.<PrivacyRequest>by("id", PrivacyRequest::id)
            .sort("requestedAt", "requested_at", Keyset.INSTANT, PrivacyRequest::requestedAt)
            .defaultSort("-requestedAt");

    private static final String ALL = """
            SELECT * FROM (
                SELECT id, 'EXPORT' AS kind, user_id, status, requested_at, finished_at AS completed_at FROM exports
                UNION ALL
                SELECT user_id, 'ERASURE', user_id,
                       CASE WHEN completed_at IS NULL THEN 'ERASING' ELSE 'COMPLETED' END, requested_at, completed_at
                FROM erasures) requests
            WHERE true""";

    private final JdbcClient jdbc;
    private final Exports exports;
    private final Erasures erasures;
    private final PrivacyProperties properties;

    PrivacyRequestQueries(JdbcClient jdbc, Exports exports, Erasures erasures, PrivacyProperties properties) {
        this.jdbc = jdbc;
        this.exports = exports;
        this.erasures = erasures;
        this.properties = properties;
    }

    public ListResponse<PrivacyRequest> list(@Nullable Kind kind, ListRequest request) {
        var page = KEYSET.page(request);
        var params = new HashMap<>(page.params());
        var sql = ALL;
        if (kind != null) {
            sql += " AND kind = :kind";
            params.put("kind", kind.name());
        }
        return page.answer(
                jdbc.sql(sql + page.sql()).params(params).query(this::request).list());
    }

    private PrivacyRequest request(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var kind = Kind.valueOf(row.getString("kind"));
        var status = row.getString("status");
        var completed = row.getObject("completed_at", OffsetDateTime.class);
        return new PrivacyRequest(
                id,
                kind,
                row.getObject("user_id", UUID.class),
                status,
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                completed == null ? null : completed.toInstant(),
                completed == null
                        ? waitingFor(kind == Kind.EXPORT ? exports.answeredInFull(id) : erasures.answered(id))
                        : List.of(),
                kind == Kind.ERASURE ? erasures.kept(id) : List.of());
    }

    private List<String> waitingFor(Set<String> answered) {
        var waiting = new TreeSet<>(properties.services());
        waiting.removeAll(answered);
        return List.copyOf(waiting);
    }
}
