package io.palco.report.reports;

import io.palco.platform.web.list.Keyset;
import io.palco.platform.web.list.ListRequest;
import io.palco.platform.web.list.ListResponse;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads reports.
@Repository
public class ReportQueries {

    private static final Keyset<ReportView> KEYSET = Keyset.<ReportView>by("id", ReportView::id)
            .sort("createdAt", "created_at", Keyset.INSTANT, ReportView::createdAt)
            .defaultSort("-createdAt");

    private final JdbcClient jdbc;

    ReportQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<ReportView> find(UUID id) {
        return jdbc.sql("SELECT * FROM reports WHERE id = :id")
                .param("id", id)
                .query(ReportQueries::view)
                .optional();
    }

    /// Reports of these organizations, of one event where an id is given.
    public ListResponse<ReportView> list(Collection<UUID> organizations, @Nullable UUID eventId, ListRequest request) {
        var page = KEYSET.page(request);
        var ofEvent = eventId == null ? "" : " AND event_id = :eventId";
        var statement = jdbc.sql(
                        "SELECT * FROM reports WHERE organization_id = ANY(:organizations)" + ofEvent + page.sql())
                .param("organizations", organizations.toArray(UUID[]::new))
                .params(page.params());
        if (eventId != null) {
            statement = statement.param("eventId", eventId);
        }
        return page.answer(statement.query(ReportQueries::view).list());
    }

    private static ReportView view(ResultSet rs, int row) throws SQLException {
        var failure = rs.getString("failure");
        var finishedAt = rs.getObject("finished_at", OffsetDateTime.class);
        return new ReportView(
                rs.getObject("id", UUID.class),
                ReportType.valueOf(rs.getString("type")),
                ReportFormat.valueOf(rs.getString("format")),
                rs.getObject("event_id", UUID.class),
                rs.getObject("organization_id", UUID.class),
                ReportStatus.valueOf(rs.getString("status")),
                rs.getInt("progress"),
                failure == null ? null : ReportFailure.valueOf(failure),
                rs.getString("file_name"),
                rs.getLong("size_bytes"),
                instant(rs, "created_at"),
                finishedAt == null ? null : finishedAt.toInstant(),
                rs.getLong("version"));
    }

    private static Instant instant(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, OffsetDateTime.class).toInstant();
    }
}
