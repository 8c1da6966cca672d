package io.palco.identity.privacy;

import com.github.f4b6a3.uuid.UuidCreator;
import io.palco.platform.security.MasterKey;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The tables of exports. What they hold of people is encrypted.
@Component
class Exports {

    private static final String PURPOSE = "personal-data-export";
    private static final int SHOWN = 50;

    private final JdbcClient jdbc;
    private final MasterKey key;

    Exports(JdbcClient jdbc, MasterKey key) {
        this.jdbc = jdbc;
        this.key = key;
    }

    /// @return nothing while there is one under way
    Optional<UUID> start(UUID userId, Instant now) {
        var id = UuidCreator.getTimeOrderedEpoch();
        var isStarted = jdbc.sql("""
                INSERT INTO exports (id, user_id, status, requested_at) VALUES (:id, :user, 'COLLECTING', :now)
                ON CONFLICT DO NOTHING""")
                        .param("id", id)
                        .param("user", userId)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
        return isStarted ? Optional.of(id) : Optional.empty();
    }

    List<Export> of(UUID userId) {
        return jdbc.sql("""
                SELECT id, status, requested_at, finished_at, expires_at FROM exports
                WHERE user_id = :user ORDER BY requested_at DESC, id DESC LIMIT :shown""")
                .param("user", userId)
                .param("shown", SHOWN)
                .query(Exports::export)
                .list();
    }

    Optional<byte[]> content(UUID userId, UUID id) {
        return jdbc.sql("SELECT content FROM exports WHERE id = :id AND user_id = :user AND status = 'READY'")
                .param("id", id)
                .param("user", userId)
                .query((row, _) -> key.open(row.getBytes(1), PURPOSE))
                .optional();
    }

    /// Whose it is, while it is collected; nobody else touches it until the end of the transaction.
    Optional<UUID> lockCollecting(UUID id) {
        return jdbc.sql("SELECT user_id FROM exports WHERE id = :id AND status = 'COLLECTING' FOR UPDATE")
                .param("id", id)
                .query((row, _) -> row.getObject(1, UUID.class))
                .optional();
    }

    void add(Contribution contribution) {
        jdbc.sql("""
                INSERT INTO export_parts (export_id, service, part, parts, section, rows)
                VALUES (:export, :service, :part, :parts, :section, :rows)
                ON CONFLICT DO NOTHING""")
                .param("export", contribution.exportId())
                .param("service", contribution.service())
                .param("part", contribution.part())
                .param("parts", contribution.parts())
                .param("section", contribution.section())
                .param("rows", key.seal(contribution.rows().getBytes(StandardCharsets.UTF_8), PURPOSE))
                .update();
    }

    Set<String> answeredInFull(UUID id) {
        return jdbc.sql("""
                SELECT service FROM export_parts WHERE export_id = :id
                GROUP BY service HAVING count(*) = max(parts)""").param("id", id).query((row, _) -> row.getString(1)).set();
    }

    List<Contribution> parts(UUID id) {
        return jdbc.sql("""
                SELECT service, part, parts, section, rows FROM export_parts
                WHERE export_id = :id ORDER BY service, part""")
                .param("id", id)
                .query((row, _) -> new Contribution(
                        id,
                        row.getString("service"),
                        row.getInt("part"),
                        row.getInt("parts"),
                        row.getString("section"),
                        new String(key.open(row.getBytes("rows"), PURPOSE), StandardCharsets.UTF_8)))
                .list();
    }

    void finish(UUID id, byte[] archive, Instant now, Instant expiresAt) {
        jdbc.sql("""
                UPDATE exports SET status = 'READY', content = :content, finished_at = :now, expires_at = :expires
                WHERE id = :id""")
                .param("content", key.seal(archive, PURPOSE))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("expires", expiresAt.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
        jdbc.sql("DELETE FROM export_parts WHERE export_id = :id")
                .param("id", id)
                .update();
    }

    /// Forgets archives that are over, gives up those that services did not answer, and deletes old requests.
    void purge(Instant now, Instant givenUpBefore, Instant requestedBefore) {
        jdbc.sql("UPDATE exports SET status = 'EXPIRED', content = NULL WHERE status = 'READY' AND expires_at <= :now")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("""
                WITH given_up AS (
                    UPDATE exports SET status = 'FAILED', finished_at = :now
                    WHERE status = 'COLLECTING' AND requested_at < :limit RETURNING id)
                DELETE FROM export_parts USING given_up WHERE export_id = given_up.id""")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("limit", givenUpBefore.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("DELETE FROM exports WHERE requested_at < :limit")
                .param("limit", requestedBefore.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Export export(ResultSet row, int number) throws SQLException {
        return new Export(
                row.getObject("id", UUID.class),
                Export.Status.valueOf(row.getString("status")),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                instant(row, "finished_at"),
                instant(row, "expires_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
