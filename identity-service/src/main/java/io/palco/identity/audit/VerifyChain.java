package io.palco.identity.audit;

import io.palco.identity.audit.Verification.Break;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Reads the log from its first entry to its last and computes every hash again.
@Component
class VerifyChain {

    private static final int BATCH = 2_000;
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    VerifyChain(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    private record Chain(long base, String baseHash, long head, String headHash) {}

    private record Stored(
            ChainLink link,
            @Nullable PersonalData actor,
            @Nullable PersonalData subject,
            String previousHash,
            String hash) {}

    /// One snapshot, so that what is appended meanwhile does not look like a broken end.
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    Verification verify() {
        var chain = jdbc.sql("SELECT base_sequence, base_hash, head_sequence, head_hash FROM audit_chain")
                .query((row, _) -> new Chain(row.getLong(1), row.getString(2), row.getLong(3), row.getString(4)))
                .single();
        var sequence = chain.base();
        var hash = chain.baseHash();
        for (var batch = after(sequence); !batch.isEmpty(); batch = after(sequence)) {
            for (var entry : batch) {
                var broken = check(entry, sequence + 1, hash);
                if (broken != null) {
                    return result(chain, sequence, sequence + 1, broken);
                }
                sequence++;
                hash = entry.hash();
            }
        }
        if (sequence != chain.head()) {
            return result(chain, sequence, Math.min(sequence, chain.head()) + 1, Break.MISSING);
        }
        return hash.equals(chain.headHash())
                ? result(chain, sequence, null, null)
                : result(chain, sequence, sequence, Break.CHANGED);
    }

    private static @Nullable Break check(Stored entry, long sequence, String previousHash) {
        if (entry.link().sequence() != sequence) {
            return Break.MISSING;
        }
        if (!entry.previousHash().equals(previousHash)) {
            return Break.UNCHAINED;
        }
        if (!entry.link().hash(previousHash).equals(entry.hash())) {
            return Break.CHANGED;
        }
        var isActorSound = entry.actor() == null
                || entry.actor().digest().equals(entry.link().actorDigest());
        var isSubjectSound = entry.subject() == null
                || entry.subject().digest().equals(entry.link().subjectDigest());
        return isActorSound && isSubjectSound ? null : Break.PERSONAL_DATA_CHANGED;
    }

    private Verification result(Chain chain, long last, @Nullable Long broken, @Nullable Break reason) {
        return new Verification(clock.instant(), last - chain.base(), chain.head(), chain.headHash(), broken, reason);
    }

    private List<Stored> after(long sequence) {
        return jdbc.sql("SELECT * FROM audit_log WHERE sequence > :sequence ORDER BY sequence LIMIT :size")
                .param("sequence", sequence)
                .param("size", BATCH)
                .query(this::stored)
                .list();
    }

    private Stored stored(ResultSet row, int number) throws SQLException {
        var link = new ChainLink(
                row.getLong("sequence"),
                instant(row, "recorded_at"),
                row.getObject("id", UUID.class),
                instant(row, "at"),
                row.getString("service"),
                row.getString("action"),
                row.getString("actor_kind"),
                row.getObject("actor_id", UUID.class),
                row.getString("actor_digest"),
                row.getObject("organization_id", UUID.class),
                row.getString("subject_type"),
                row.getString("subject_id"),
                row.getString("subject_digest"),
                row.getString("outcome"),
                row.getString("request_id"),
                json.readValue(row.getString("details"), TEXTS));
        return new Stored(
                link,
                personal(row, "actor"),
                personal(row, "subject"),
                row.getString("previous_hash"),
                row.getString("hash"));
    }

    private @Nullable PersonalData personal(ResultSet row, String whose) throws SQLException {
        var data = row.getString(whose + "_data");
        return data == null ? null : new PersonalData(json.readValue(data, TEXTS), row.getString(whose + "_salt"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
