package io.palco.event.series;

import io.palco.event.catalog.DetailFields;
import io.palco.platform.calendar.LocalHours;
import io.palco.platform.calendar.Recurrence;
import io.palco.platform.web.problem.ProblemException;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Series in the database.
@Repository
class SeriesRows {

    static final String SELECT = """
            SELECT s.*, ARRAY(SELECT x.date FROM series_exdates x WHERE x.series_id = s.id ORDER BY x.date) AS exdates
              FROM series s WHERE\s""";

    private final JdbcClient jdbc;
    private final Clock clock;

    SeriesRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Series> find(UUID id) {
        return jdbc.sql(SELECT + "s.id = :id")
                .param("id", id)
                .query(SeriesRows::series)
                .optional();
    }

    /// Reads a series for a change; concurrent changes of it wait. Throwing one date away does not.
    Series locked(UUID id) {
        return jdbc.sql(SELECT + "s.id = :id FOR NO KEY UPDATE OF s")
                .param("id", id)
                .query(SeriesRows::series)
                .optional()
                .orElseThrow(ProblemException::notFound);
    }

    Series insert(Series series) {
        jdbc.sql("""
                INSERT INTO series (id, organization_id, rule, starts_on, starts_at_time, span_seconds, time_zone,
                                    blueprint, status, planned_until, endless, created_by, version, created_at,
                                    updated_at)
                VALUES (:id, :organization, :rule, :startsOn, :time, :span, :zone, CAST(:blueprint AS jsonb), :status,
                        :plannedUntil, :endless, :madeBy, 0, :now, :now)
                """)
                .params(columns(series))
                .param("organization", series.organizationId())
                .param("madeBy", series.madeBy())
                .update();
        writeExdates(series);
        return find(series.id()).orElseThrow();
    }

    /// Writes everything that may change, as the next version.
    Series update(Series series) {
        jdbc.sql("""
                UPDATE series
                   SET rule = :rule, starts_on = :startsOn, starts_at_time = :time, span_seconds = :span,
                       time_zone = :zone, blueprint = CAST(:blueprint AS jsonb), status = :status,
                       planned_until = :plannedUntil, endless = :endless, version = version + 1, updated_at = :now
                 WHERE id = :id
                """).params(columns(series)).update();
        jdbc.sql("DELETE FROM series_exdates WHERE series_id = :id")
                .param("id", series.id())
                .update();
        writeExdates(series);
        return find(series.id()).orElseThrow();
    }

    /// Notes how far occurrences were made; says nothing new about the series.
    void planned(UUID id, LocalDate until) {
        jdbc.sql("UPDATE series SET planned_until = :until WHERE id = :id")
                .param("id", id)
                .param("until", until)
                .update();
    }

    void leaveOut(UUID id, LocalDate date) {
        jdbc.sql("INSERT INTO series_exdates (series_id, date) VALUES (:id, :date) ON CONFLICT DO NOTHING")
                .param("id", id)
                .param("date", date)
                .update();
    }

    private void writeExdates(Series series) {
        jdbc.sql("INSERT INTO series_exdates (series_id, date) SELECT :id, unnest(CAST(:dates AS date[]))")
                .param("id", series.id())
                .param(
                        "dates",
                        series.schedule().exdates().stream()
                                .map(LocalDate::toString)
                                .toArray(String[]::new))
                .update();
    }

    private Map<String, Object> columns(Series series) {
        var schedule = series.schedule();
        return Map.ofEntries(
                Map.entry("id", series.id()),
                Map.entry("rule", schedule.rule().text()),
                Map.entry("startsOn", schedule.startsOn()),
                Map.entry("time", schedule.hours().start()),
                Map.entry("span", schedule.hours().span().toSeconds()),
                Map.entry("zone", schedule.hours().zone().getId()),
                Map.entry("blueprint", DetailFields.write(series.blueprint())),
                Map.entry("status", series.status().name()),
                Map.entry("plannedUntil", series.plannedUntil()),
                Map.entry("endless", schedule.rule().isEndless()),
                Map.entry("now", clock.instant().atOffset(ZoneOffset.UTC)));
    }

    static Series series(ResultSet rs, int row) throws SQLException {
        var hours = new LocalHours(
                rs.getObject("starts_at_time", LocalTime.class),
                Duration.ofSeconds(rs.getLong("span_seconds")),
                ZoneId.of(rs.getString("time_zone")));
        var schedule = new Schedule(
                Recurrence.of(rs.getString("rule")), rs.getObject("starts_on", LocalDate.class), hours, dates((Date[])
                        rs.getArray("exdates").getArray()));
        return new Series(
                rs.getObject("id", UUID.class),
                rs.getObject("organization_id", UUID.class),
                rs.getObject("created_by", UUID.class),
                schedule,
                DetailFields.read(rs.getString("blueprint")),
                SeriesStatus.valueOf(rs.getString("status")),
                rs.getObject("planned_until", LocalDate.class),
                rs.getLong("version"),
                rs.getObject("created_at", OffsetDateTime.class).toInstant(),
                rs.getObject("updated_at", OffsetDateTime.class).toInstant());
    }

    private static Set<LocalDate> dates(Date[] dates) {
        return Arrays.stream(dates).map(Date::toLocalDate).collect(Collectors.toUnmodifiableSet());
    }
}
