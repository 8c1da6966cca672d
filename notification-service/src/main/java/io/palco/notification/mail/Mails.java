package io.palco.notification.mail;

import com.github.f4b6a3.uuid.UuidCreator;
import io.palco.notification.letter.LetterWriter;
import java.net.URI;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Writes mails down. The Message-ID is made here, once and for all: every attempt to send a mail carries the same one,
/// by which mailboxes recognize a repetition.
@Repository
class Mails {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final LetterWriter writer;
    private final Clock clock;
    private final String messageIdHost;

    Mails(
            JdbcClient jdbc,
            JsonMapper json,
            LetterWriter writer,
            Clock clock,
            @Value("${palco.public-url}") URI publicUrl) {
        this.jdbc = jdbc;
        this.json = json;
        this.writer = writer;
        this.clock = clock;
        this.messageIdHost = publicUrl.getHost() == null ? "palco.invalid" : publicUrl.getHost();
    }

    /// @return false when this cause has mailed this recipient before
    boolean add(NewMail mail) {
        var id = UuidCreator.getTimeOrderedEpoch();
        var registration = mail.registration();
        return jdbc.sql("""
                INSERT INTO mails (id, cause_id, kind, recipient, recipient_name, locale, subject, content,
                                   attachment_id, message_id, organization_id, event_id, registration_id,
                                   registration_version, user_id, expires_at, status, attempts, next_attempt_at,
                                   created_at)
                VALUES (:id, :causeId, :kind, :recipient, :recipientName, :locale, :subject, CAST(:content AS jsonb),
                        :attachmentId, :messageId, :organizationId, :eventId, :registrationId,
                        :registrationVersion, :userId, :expiresAt, 'PENDING', 0, :now, :now)
                ON CONFLICT (cause_id, kind, recipient) DO NOTHING
                """)
                        .param("id", id)
                        .param("causeId", mail.causeId())
                        .param("kind", mail.content().kind().name())
                        .param("recipient", mail.recipient())
                        .param("recipientName", mail.recipientName())
                        .param("locale", mail.locale())
                        .param(
                                "subject",
                                writer.write(mail.content(), mail.locale()).subject())
                        .param("content", json.writeValueAsString(mail.content()))
                        .param("attachmentId", mail.attachmentId())
                        .param("messageId", messageId(id))
                        .param("organizationId", mail.organizationId())
                        .param("eventId", mail.eventId())
                        .param("registrationId", registration == null ? null : registration.id())
                        .param("registrationVersion", registration == null ? null : registration.version())
                        .param("userId", mail.userId())
                        .param(
                                "expiresAt",
                                mail.expiresAt() == null
                                        ? null
                                        : mail.expiresAt().atOffset(ZoneOffset.UTC),
                                Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("now", now())
                        .update()
                == 1;
    }

    /// The same mail once more, as a mail of its own.
    ///
    /// @return its id
    UUID addCopy(UUID original) {
        var id = UuidCreator.getTimeOrderedEpoch();
        jdbc.sql("""
                INSERT INTO mails (id, cause_id, kind, recipient, recipient_name, locale, subject, content,
                                   attachment_id, message_id, organization_id, event_id, registration_id,
                                   registration_version, user_id, resend_of, status, attempts, next_attempt_at,
                                   created_at)
                SELECT :id, :id, kind, recipient, recipient_name, locale, subject, content,
                       attachment_id, :messageId, organization_id, event_id, registration_id,
                       registration_version, user_id, id, 'PENDING', 0, :now, :now
                  FROM mails WHERE id = :original
                """)
                .param("id", id)
                .param("messageId", messageId(id))
                .param("now", now())
                .param("original", original)
                .update();
        return id;
    }

    /// Notes the newest version heard of a registration; older mails about it are not sent any more.
    void heardOf(NewMail.Registration registration) {
        jdbc.sql("""
                INSERT INTO registration_versions AS known (registration_id, version) VALUES (:id, :version)
                ON CONFLICT (registration_id) DO UPDATE SET version = greatest(known.version, excluded.version)
                """)
                .param("id", registration.id())
                .param("version", registration.version())
                .update();
    }

    boolean isOutdated(UUID mailId) {
        return jdbc.sql("""
                SELECT EXISTS (SELECT FROM mails m JOIN registration_versions v USING (registration_id)
                                WHERE m.id = :id AND v.version > m.registration_version)
                """).param("id", mailId).query(Boolean.class).single();
    }

    private String messageId(UUID id) {
        return "<" + id + "@" + messageIdHost + ">";
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
