package io.palco.report.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The jobs. Each statement that a worker makes names its lease, so a worker that lost its job changes nothing.
@Repository
class Reports {

    private final JdbcClient jdbc;
    private final Clock clock;

    Reports(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void queue(UUID id, RequestReport.Wish wish) {
        jdbc.sql("""
                INSERT INTO reports (id, type, format, event_id, organization_id, requested_by, mail_to, locale, status,
                                     progress, attempts, next_attempt_at, created_at, version)
                VALUES (:id, :type, :format, :eventId, :organizationId, :requestedBy, :mailTo, :locale, 'QUEUED',
                        0, 0, :now, :now, 0)
                """)
                .param("id", id)
                .param("type", wish.type().name())
                .param("format", wish.format().name())
                .param("eventId", wish.eventId())
                .param("organizationId", wish.organizationId())
                .param("requestedBy", wish.requestedBy())
                .param("mailTo", wish.mailTo().toArray(String[]::new))
                .param("locale", wish.locale())
                .param("now", now())
                .update();
    }

    /// Takes the next job that is due, or one whose worker has died. No two workers ever get the same one.
    Optional<ReportJob> claim(UUID owner, Duration lease) {
        return jdbc.sql("""
                UPDATE reports
                   SET status = 'RUNNING', progress = 0, lease_owner = :owner, lease_until = :until,
                       attempts = attempts + 1, version = version + 1
                 WHERE id = (SELECT id FROM reports
                              WHERE (status = 'QUEUED' AND next_attempt_at <= :now)
                                 OR (status = 'RUNNING' AND lease_until <= :now)
                              ORDER BY next_attempt_at, id
                              LIMIT 1
                                FOR UPDATE SKIP LOCKED)
                RETURNING id, lease_owner, type, event_id, organization_id, mail_to, locale, attempts
                """)
                .param("owner", owner)
                .param("until", at(clock.instant().plus(lease)))
                .param("now", now())
                .query(Reports::job)
                .optional();
    }

    /// Tells how far a job is and renews its lease.
    ///
    /// @return false when the job has passed to another worker
    boolean progress(ReportJob job, int percent, Duration lease) {
        return jdbc.sql("""
                UPDATE reports SET progress = :percent, lease_until = :until, version = version + 1
                 WHERE id = :id AND lease_owner = :owner
                """)
                        .param("percent", percent)
                        .param("until", at(clock.instant().plus(lease)))
                        .param("id", job.id())
                        .param("owner", job.owner())
                        .update()
                == 1;
    }

    /// @return false when the job has passed to another worker
    boolean finish(ReportJob job, String fileName, long sizeBytes) {
        return jdbc.sql("""
                UPDATE reports
                   SET status = 'READY', progress = 100, lease_owner = NULL, lease_until = NULL, finished_at = :now,
                       file_name = :fileName, size_bytes = :size, version = version + 1
                 WHERE id = :id AND lease_owner = :owner
                """)
                        .param("now", now())
                        .param("fileName", fileName)
                        .param("size", sizeBytes)
                        .param("id", job.id())
                        .param("owner", job.owner())
                        .update()
                == 1;
    }

    void fail(ReportJob job, ReportFailure failure) {
        jdbc.sql("""
                UPDATE reports
                   SET status = 'FAILED', failure = :failure, lease_owner = NULL, lease_until = NULL,
                       finished_at = :now, version = version + 1
                 WHERE id = :id AND lease_owner = :owner
                """)
                .param("failure", failure.name())
                .param("now", now())
                .param("id", job.id())
                .param("owner", job.owner())
                .update();
    }

    void retryAfter(ReportJob job, Duration delay) {
        jdbc.sql("""
                UPDATE reports
                   SET status = 'QUEUED', progress = 0, lease_owner = NULL, lease_until = NULL,
                       next_attempt_at = :next, version = version + 1
                 WHERE id = :id AND lease_owner = :owner
                """)
                .param("next", at(clock.instant().plus(delay)))
                .param("id", job.id())
                .param("owner", job.owner())
                .update();
    }

    private static ReportJob job(ResultSet rs, int row) throws SQLException {
        return new ReportJob(
                rs.getObject("id", UUID.class),
                rs.getObject("lease_owner", UUID.class),
                ReportType.valueOf(rs.getString("type")),
                rs.getObject("event_id", UUID.class),
                rs.getObject("organization_id", UUID.class),
                List.of((String[]) rs.getArray("mail_to").getArray()),
                rs.getString("locale"),
                rs.getInt("attempts"));
    }

    private OffsetDateTime now() {
        return at(clock.instant());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
