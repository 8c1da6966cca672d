package io.palco.platform.web.idempotency;

import static io.palco.platform.web.problem.LocalizedText.text;

import io.palco.contracts.problem.ProblemType;
import io.palco.platform.web.problem.ProblemException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The keys seen in the last 24 hours with the answers they got. A row becomes visible only together
/// with the effect it
/// stands for, because both are written in one transaction.
class IdempotencyKeys {

    static final Duration RETENTION = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final Clock clock;

    IdempotencyKeys(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Takes the key for the current transaction.
    ///
    /// @return true when the caller must run, false when there is a stored answer
    /// @throws ProblemException `request-in-progress` while another transaction holds the key
    boolean claim(String scope, String key, byte[] fingerprint) {
        var locked = jdbc.sql("SELECT pg_try_advisory_xact_lock(hashtextextended(:scope || ' ' || :key, 7))")
                .param("scope", scope)
                .param("key", key)
                .query(Boolean.class)
                .single();
        if (!locked) {
            throw ProblemException.retryable(
                    ProblemType.REQUEST_IN_PROGRESS,
                    text(
                            "A request with this key is still being worked on; ask again in a moment.",
                            "Uma requisição com esta chave ainda está em andamento; tente em instantes."),
                    Duration.ofSeconds(1));
        }
        var now = OffsetDateTime.now(clock);
        return jdbc.sql("""
                INSERT INTO idempotency_keys AS k (scope, key, fingerprint, created_at)
                VALUES (:scope, :key, :fingerprint, :now)
                ON CONFLICT (scope, key) DO UPDATE
                   SET fingerprint = excluded.fingerprint, created_at = excluded.created_at,
                       status = NULL, location = NULL, etag = NULL, body = NULL
                 WHERE k.created_at < :expired
                """)
                        .param("scope", scope)
                        .param("key", key)
                        .param("fingerprint", fingerprint)
                        .param("now", now)
                        .param("expired", now.minus(RETENTION))
                        .update()
                == 1;
    }

    StoredAnswer stored(String scope, String key, byte[] fingerprint) {
        var row = jdbc.sql("""
                SELECT fingerprint, status, location, etag, body FROM idempotency_keys
                 WHERE scope = :scope AND key = :key
                """)
                .param("scope", scope)
                .param("key", key)
                .query((rs, _) -> new Row(
                        rs.getBytes("fingerprint"),
                        new StoredAnswer(
                                rs.getInt("status"),
                                rs.getString("location"),
                                rs.getString("etag"),
                                rs.getString("body"))))
                .single();
        if (!Arrays.equals(row.fingerprint(), fingerprint)) {
            throw ProblemException.of(
                    ProblemType.IDEMPOTENCY_KEY_REUSED,
                    "This key came with a different request before. Make a new key for a new intent.",
                    "Esta chave já veio com outra requisição. Crie uma chave nova para cada intenção.");
        }
        return row.answer();
    }

    void store(
            String scope,
            String key,
            int status,
            @Nullable String location,
            @Nullable String etag,
            @Nullable String body) {
        jdbc.sql("""
                UPDATE idempotency_keys SET status = :status, location = :location, etag = :etag, body = :body
                 WHERE scope = :scope AND key = :key
                """)
                .param("scope", scope)
                .param("key", key)
                .param("status", status)
                .param("location", location)
                .param("etag", etag)
                .param("body", body)
                .update();
    }

    int purge() {
        return jdbc.sql("DELETE FROM idempotency_keys WHERE created_at < :expired")
                .param("expired", OffsetDateTime.now(clock).minus(RETENTION))
                .update();
    }

    record StoredAnswer(
            int status,
            @Nullable String location,
            @Nullable String etag,
            @Nullable String body) {}

    private record Row(byte[] fingerprint, StoredAnswer answer) {}
}
