package io.palco.event.resource;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reading bookings. Every answer is bounded: what an event books is, and so are the days that may be asked for.
@Component
public class BookingQueries {

    /// The most bookings in an answer.
    public static final int MOST = 1_000;

    private static final String SELECT = """
            SELECT b.*, s.name AS resource_name, s.kind, s.organization_id, e.title
              FROM bookings b
              JOIN resources s ON s.id = b.resource_id
              JOIN events e ON e.id = b.event_id
             WHERE\s""";

    private final JdbcClient jdbc;

    BookingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<BookingView> find(UUID id) {
        return jdbc.sql(SELECT + "b.id = :id")
                .param("id", id)
                .query(BookingQueries::view)
                .optional();
    }

    /// Everything booked for an event.
    public List<BookingView> ofEvent(UUID eventId) {
        return jdbc.sql(SELECT + "b.event_id = :eventId ORDER BY b.starts_at, s.name, b.id LIMIT " + MOST)
                .param("eventId", eventId)
                .query(BookingQueries::view)
                .list();
    }

    /// Who has a resource within a time, set-up and tear-down included.
    public List<BookingView> ofResource(UUID resourceId, Span span) {
        return during("b.resource_id = ANY(:ids)", Set.of(resourceId), span, null);
    }

    /// Everything that organizations have booked within a time.
    public List<BookingView> ofOrganizations(Set<UUID> organizations, Span span) {
        return during("s.organization_id = ANY(:ids)", organizations, span, null);
    }

    /// What other events have of a resource within a time.
    List<BookingView> ofOthers(UUID resourceId, Span span, UUID notOfEvent) {
        return during("b.resource_id = ANY(:ids)", Set.of(resourceId), span, notOfEvent);
    }

    private List<BookingView> during(String scope, Set<UUID> ids, Span span, @Nullable UUID notOfEvent) {
        return jdbc.sql(SELECT + scope + """
                 AND b.occupied && tstzrange(:from, :to)
                 AND (CAST(:not AS uuid) IS NULL OR b.event_id <> CAST(:not AS uuid))
                ORDER BY b.starts_at, b.id LIMIT\s""" + MOST)
                .param("ids", ids.toArray(UUID[]::new))
                .param("from", span.fromParam())
                .param("to", span.toParam())
                .param("not", notOfEvent)
                .query(BookingQueries::view)
                .list();
    }

    private static BookingView view(ResultSet rs, int row) throws SQLException {
        return new BookingView(
                rs.getObject("id", UUID.class),
                rs.getObject("resource_id", UUID.class),
                rs.getString("resource_name"),
                ResourceKind.valueOf(rs.getString("kind")),
                rs.getObject("organization_id", UUID.class),
                rs.getObject("event_id", UUID.class),
                rs.getString("title"),
                rs.getInt("quantity"),
                rs.getObject("starts_at", OffsetDateTime.class).toInstant(),
                rs.getObject("ends_at", OffsetDateTime.class).toInstant(),
                rs.getInt("setup_minutes"),
                rs.getInt("teardown_minutes"),
                rs.getString("menu"),
                rs.getLong("version"));
    }
}
