package io.palco.identity.privacy;

import io.palco.identity.mail.AccountMail.Recipient;
import io.palco.platform.security.MasterKey;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The tables of erasures. Whom to tell at the end is kept encrypted, and only until then.
@Component
class Erasures {

    private static final String PURPOSE = "erasure-contact";
    private static final TypeReference<List<Kept>> KEPT = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final MasterKey key;
    private final JsonMapper json = JsonMapper.builder().build();

    Erasures(JdbcClient jdbc, MasterKey key) {
        this.jdbc = jdbc;
        this.key = key;
    }

    void start(Recipient recipient, Instant now) {
        var contact = json.writeValueAsString(recipient).getBytes(StandardCharsets.UTF_8);
        jdbc.sql("INSERT INTO erasures (user_id, contact, requested_at) VALUES (:user, :contact, :now)")
                .param("user", recipient.userId())
                .param("contact", key.seal(contact, PURPOSE))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Whom to tell, while it is not complete; nobody else touches it until the end of the transaction.
    Optional<Recipient> lockPending(UUID userId) {
        return jdbc.sql("SELECT contact FROM erasures WHERE user_id = :user AND completed_at IS NULL FOR UPDATE")
                .param("user", userId)
                .query((row, _) -> json.readValue(key.open(row.getBytes(1), PURPOSE), Recipient.class))
                .optional();
    }

    void add(UUID userId, String service, List<Kept> kept, Instant now) {
        jdbc.sql("""
                INSERT INTO erasure_answers (user_id, service, kept, answered_at)
                VALUES (:user, :service, CAST(:kept AS jsonb), :now)
                ON CONFLICT DO NOTHING""")
                .param("user", userId)
                .param("service", service)
                .param("kept", json.writeValueAsString(kept))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Set<String> answered(UUID userId) {
        return jdbc.sql("SELECT service FROM erasure_answers WHERE user_id = :user")
                .param("user", userId)
                .query((row, _) -> row.getString(1))
                .set();
    }

    List<Kept> kept(UUID userId) {
        return jdbc
                .sql("SELECT kept FROM erasure_answers WHERE user_id = :user ORDER BY service")
                .param("user", userId)
                .query((row, _) -> json.readValue(row.getString(1), KEPT))
                .list()
                .stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    void complete(UUID userId, Instant now) {
        jdbc.sql("UPDATE erasures SET completed_at = :now, contact = NULL WHERE user_id = :user")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("user", userId)
                .update();
    }

    long overdue(Instant requestedBefore) {
        return jdbc.sql("SELECT count(*) FROM erasures WHERE completed_at IS NULL AND requested_at < :limit")
                .param("limit", requestedBefore.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    void purge(Instant completedBefore) {
        jdbc.sql("DELETE FROM erasures WHERE completed_at < :limit")
                .param("limit", completedBefore.atOffset(ZoneOffset.UTC))
                .update();
    }
}
