package io.palco.identity.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All of an entry that its hash covers.
///
/// @param sequence 1, 2, 3, … without gaps
record ChainLink(
        long sequence,
        Instant recordedAt,
        UUID id,
        Instant at,
        String service,
        String action,
        String actorKind,
        @Nullable UUID actorId,
        String actorDigest,
        @Nullable UUID organizationId,
        @Nullable String subjectType,
        @Nullable String subjectId,
        String subjectDigest,
        String outcome,
        @Nullable String requestId,
        Map<String, String> details) {

    static ChainLink of(
            long sequence, Instant recordedAt, LoggedAction action, String actorDigest, String subjectDigest) {
        var subject = action.subject();
        return new ChainLink(
                sequence,
                recordedAt.truncatedTo(ChronoUnit.MICROS),
                action.id(),
                action.at().truncatedTo(ChronoUnit.MICROS),
                action.service(),
                action.action(),
                action.actor().kind(),
                action.actor().id(),
                actorDigest,
                action.organizationId(),
                subject == null ? null : subject.type(),
                subject == null ? null : subject.id(),
                subjectDigest,
                action.outcome(),
                action.requestId(),
                action.details());
    }

    String hash(String previousHash) {
        return new CanonicalBytes()
                .text(previousHash)
                .number(sequence)
                .text(recordedAt)
                .text(id)
                .text(at)
                .text(service)
                .text(action)
                .text(actorKind)
                .text(actorId)
                .text(actorDigest)
                .text(organizationId)
                .text(subjectType)
                .text(subjectId)
                .text(subjectDigest)
                .text(outcome)
                .text(requestId)
                .texts(details)
                .sha256();
    }
}
