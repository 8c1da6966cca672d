package io.palco.notification.delivery;

import io.palco.notification.letter.MailKind;
import io.palco.notification.mail.MailStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// The mails that wait, and what becomes of them. Each statement that a sender makes names its lease, so a sender that
/// lost its mail changes nothing.
@Repository
class Outgoing {

    /// One statement takes a mail and decides whether it is still worth sending.
    private static final String CLAIM = """
            WITH due AS (
                SELECT id, attempts,
                       EXISTS (SELECT FROM registration_versions v
                                WHERE v.registration_id = m.registration_id
                                  AND v.version > m.registration_version) AS outdated,
                       coalesce(expires_at <= :now, false) AS expired
                  FROM mails m
                 WHERE (status = 'PENDING' AND next_attempt_at <= :now)
                    OR (status = 'SENDING' AND lease_until <= :now)
                 ORDER BY next_attempt_at, id
                 LIMIT 1
                   FOR UPDATE OF m SKIP LOCKED),
            judged AS (
                SELECT id, expired, CASE WHEN outdated OR expired THEN 'SUPPRESSED'
                                WHEN attempts >= :maxAttempts THEN 'FAILED' ELSE 'SENDING' END AS status
                  FROM due)
            UPDATE mails
               SET status = judged.status,
                   content = CASE WHEN judged.status = 'SENDING' THEN content ELSE content - 'sealedPath' END,
                   attempts = attempts + CASE WHEN judged.status = 'SENDING' THEN 1 ELSE 0 END,
                   lease_owner = CASE WHEN judged.status = 'SENDING' THEN CAST(:owner AS uuid) END,
                   lease_until = CASE WHEN judged.status = 'SENDING' THEN CAST(:until AS timestamptz) END,
                   last_error = CASE judged.status
                       WHEN 'SUPPRESSED' THEN CASE WHEN judged.expired
                            THEN 'Its link had expired before this mail could be sent.'
                            ELSE 'The registration changed before this mail was sent.' END
                       WHEN 'FAILED' THEN coalesce(last_error, 'Given up after too many attempts.')
                       ELSE last_error END
              FROM judged
             WHERE mails.id = judged.id
            RETURNING mails.*
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;
    private final DeliveryProperties properties;
    private final MailMetrics metrics;

    Outgoing(JdbcClient jdbc, JsonMapper json, Clock clock, DeliveryProperties properties, MailMetrics metrics) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.properties = properties;
        this.metrics = metrics;
    }

    private record Claimed(MailStatus status, OutgoingMail mail) {}

    /// Takes the next mail that is due, or one whose sender has died. No two senders ever hold the same one. Mails that
    /// are not worth sending any more get their final status on the way.
    Optional<OutgoingMail> claim() {
        while (true) {
            var claimed = claimNext();
            if (claimed.isEmpty()) {
                return Optional.empty();
            }
            var found = claimed.get();
            if (found.status() == MailStatus.SENDING) {
                return Optional.of(found.mail());
            }
            metrics.count(found.mail(), found.status());
        }
    }

    private Optional<Claimed> claimNext() {
        var now = clock.instant();
        return jdbc.sql(CLAIM)
                .param("now", at(now))
                .param("until", at(now.plus(properties.lease())))
                .param("owner", UUID.randomUUID())
                .param("maxAttempts", properties.maxAttempts())
                .query(this::claimed)
                .optional();
    }

    void accepted(OutgoingMail mail) {
        settle(mail, MailStatus.SENT, null);
    }

    void refused(OutgoingMail mail, String reason) {
        settle(mail, MailStatus.FAILED, reason);
    }

    /// Waits for another attempt, unless there were too many.
    void deferred(OutgoingMail mail, String reason) {
        if (mail.attempts() >= properties.maxAttempts()) {
            refused(mail, reason);
            return;
        }
        if (release(mail, 0, clock.instant().plus(properties.retryAfter(mail.attempts())), reason)) {
            metrics.count(mail, MailStatus.PENDING);
        }
    }

    /// Goes back as if nothing had happened.
    void putBack(OutgoingMail mail) {
        release(mail, 1, clock.instant(), null);
    }

    private void settle(OutgoingMail mail, MailStatus status, @Nullable String error) {
        var settled = jdbc.sql("""
                UPDATE mails
                   SET status = :status, last_error = :error, lease_owner = NULL, lease_until = NULL,
                       content = content - 'sealedPath',
                       sent_at = CASE WHEN :status = 'SENT' THEN CAST(:now AS timestamptz) END
                 WHERE id = :id AND lease_owner = :owner
                """)
                .param("status", status.name())
                .param("error", error)
                .param("now", at(clock.instant()))
                .param("id", mail.id())
                .param("owner", mail.owner())
                .update();
        if (settled == 1) {
            metrics.count(mail, status);
        }
    }

    private boolean release(OutgoingMail mail, int attemptsGivenBack, Instant next, @Nullable String error) {
        return jdbc.sql("""
                UPDATE mails
                   SET status = 'PENDING', attempts = attempts - :givenBack, next_attempt_at = :next,
                       last_error = coalesce(:error, last_error), lease_owner = NULL, lease_until = NULL
                 WHERE id = :id AND lease_owner = :owner
                """)
                        .param("givenBack", attemptsGivenBack)
                        .param("next", at(next))
                        .param("error", error)
                        .param("id", mail.id())
                        .param("owner", mail.owner())
                        .update()
                == 1;
    }

    private Claimed claimed(ResultSet rs, int row) throws SQLException {
        var content = MailKind.valueOf(rs.getString("kind")).content();
        var status = MailStatus.valueOf(rs.getString("status"));
        var mail = new OutgoingMail(
                rs.getObject("id", UUID.class),
                rs.getObject("lease_owner", UUID.class),
                rs.getString("message_id"),
                json.readValue(rs.getString("content"), content),
                rs.getString("recipient"),
                rs.getString("recipient_name"),
                rs.getString("locale"),
                rs.getString("subject"),
                rs.getObject("attachment_id", UUID.class),
                rs.getInt("attempts"),
                rs.getObject("created_at", OffsetDateTime.class).toInstant());
        return new Claimed(status, mail);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
