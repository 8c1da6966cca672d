package io.palco.identity.audit;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Appends to the chain. The lock on its head makes appending one after the other, over all replicas.
@Component
public class AuditLog {

    private static final String INSERT = """
            INSERT INTO audit_log
                   (sequence, recorded_at, id, at, service, action, actor_kind, actor_id, actor_data, actor_salt,
                    actor_digest, organization_id, subject_type, subject_id, subject_data, subject_salt,
                    subject_digest, outcome, request_id, details, previous_hash, hash)
            VALUES (:sequence, :recordedAt, :id, :at, :service, :action, :actorKind, :actorId,
                    CAST(:actorData AS jsonb), :actorSalt, :actorDigest, :organizationId, :subjectType, :subjectId,
                    CAST(:subjectData AS jsonb), :subjectSalt, :subjectDigest, :outcome, :requestId,
                    CAST(:details AS jsonb), :previousHash, :hash)""";

    private final JdbcClient jdbc;
    private final AuditPartitions partitions;
    private final JsonMapper json;
    private final Clock clock;

    AuditLog(JdbcClient jdbc, AuditPartitions partitions, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.partitions = partitions;
        this.json = json;
        this.clock = clock;
    }

    record Head(long sequence, String hash) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public void append(LoggedAction action) {
        var head = lock(jdbc);
        var actor = actorData(action);
        var subject = subjectData(action);
        var link = ChainLink.of(head.sequence() + 1, clock.instant(), action, actor.digest(), subject.digest());
        var hash = link.hash(head.hash());
        partitions.ensureFor(link.recordedAt());
        var params = params(link);
        params.put("actorData", json.writeValueAsString(actor.data()));
        params.put("actorSalt", actor.salt());
        params.put("subjectData", json.writeValueAsString(subject.data()));
        params.put("subjectSalt", subject.salt());
        params.put("previousHash", head.hash());
        params.put("hash", hash);
        jdbc.sql(INSERT).params(params).update();
        jdbc.sql("UPDATE audit_chain SET head_sequence = :sequence, head_hash = :hash")
                .param("sequence", link.sequence())
                .param("hash", hash)
                .update();
    }

    /// Until the end of the transaction nobody else appends.
    static Head lock(JdbcClient jdbc) {
        return jdbc.sql("SELECT head_sequence, head_hash FROM audit_chain FOR UPDATE")
                .query((row, _) -> new Head(row.getLong(1), row.getString(2)))
                .single();
    }

    private PersonalData actorData(LoggedAction action) {
        var actor = action.actor();
        if (isErased(actor.id()) || isAnonymouslyDoneToAnErasedPerson(action)) {
            return PersonalData.of(Map.of());
        }
        var facts = new HashMap<String, @Nullable String>();
        facts.put("name", actor.name());
        facts.put("address", actor.address());
        return PersonalData.of(facts);
    }

    /// Who does something to an account without being signed in most likely is its owner.
    private boolean isAnonymouslyDoneToAnErasedPerson(LoggedAction action) {
        var subject = action.subject();
        return subject != null && "ANONYMOUS".equals(action.actor().kind()) && isErased(userId(subject));
    }

    private PersonalData subjectData(LoggedAction action) {
        var subject = action.subject();
        if (subject == null || subject.label() == null || isErased(userId(subject))) {
            return PersonalData.of(Map.of());
        }
        return PersonalData.of(Map.of("label", subject.label()));
    }

    private static @Nullable UUID userId(LoggedAction.Subject subject) {
        try {
            return subject.id() == null || !AuditErasure.USER.equals(subject.type())
                    ? null
                    : UUID.fromString(subject.id());
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private boolean isErased(@Nullable UUID userId) {
        return userId != null
                && jdbc.sql("SELECT EXISTS (SELECT 1 FROM audit_erased_people WHERE user_id = :id)")
                        .param("id", userId)
                        .query(Boolean.class)
                        .single();
    }

    private Map<String, @Nullable Object> params(ChainLink link) {
        var params = new HashMap<String, @Nullable Object>();
        params.put("sequence", link.sequence());
        params.put("recordedAt", link.recordedAt().atOffset(ZoneOffset.UTC));
        params.put("id", link.id());
        params.put("at", link.at().atOffset(ZoneOffset.UTC));
        params.put("service", link.service());
        params.put("action", link.action());
        params.put("actorKind", link.actorKind());
        params.put("actorId", link.actorId());
        params.put("actorDigest", link.actorDigest());
        params.put("organizationId", link.organizationId());
        params.put("subjectType", link.subjectType());
        params.put("subjectId", link.subjectId());
        params.put("subjectDigest", link.subjectDigest());
        params.put("outcome", link.outcome());
        params.put("requestId", link.requestId());
        params.put("details", json.writeValueAsString(link.details()));
        return params;
    }
}
