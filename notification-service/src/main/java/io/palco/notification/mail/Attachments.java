package io.palco.notification.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Documents that travel with mails. They hold personal data, so they are kept only for a while; a mail that is sent
/// after that has none.
@Repository
public class Attachments {

    private final JdbcClient jdbc;
    private final Clock clock;

    Attachments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public record Attachment(String fileName, String mediaType, byte[] content) {}

    void add(UUID id, Attachment attachment) {
        jdbc.sql("""
                INSERT INTO attachments (id, file_name, media_type, content, created_at)
                VALUES (:id, :fileName, :mediaType, :content, :now) ON CONFLICT DO NOTHING
                """)
                .param("id", id)
                .param("fileName", attachment.fileName())
                .param("mediaType", attachment.mediaType())
                .param("content", attachment.content())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    public Optional<Attachment> find(UUID id) {
        return jdbc.sql("SELECT file_name, media_type, content FROM attachments WHERE id = :id")
                .param("id", id)
                .query((rs, _) ->
                        new Attachment(rs.getString("file_name"), rs.getString("media_type"), rs.getBytes("content")))
                .optional();
    }

    int forgetOlderThan(Duration age) {
        return jdbc.sql("DELETE FROM attachments WHERE created_at < :limit")
                .param("limit", clock.instant().minus(age).atOffset(ZoneOffset.UTC))
                .update();
    }
}
