package io.palco.platform.revocation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.RemovalCause;
import io.palco.contracts.identity.AccessRevokedV1;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The sessions and people whose tokens this instance refuses; asked at every request, so it costs
/// two look-ups in memory.
public final class Denylist {

    /// A token's time of issue in milliseconds since 1970. The standard `iat` counts whole seconds:
    /// whoever refreshes in the second in which their rights changed would be refused once more.
    public static final String ISSUED_AT_MILLIS = "iat_ms";

    private static final Logger LOG = LoggerFactory.getLogger(Denylist.class);
    private static final int MAX_ENTRIES = 200_000;

    private final Clock clock;
    private final Cache<String, Cutoff> sessions;
    private final Cache<String, Cutoff> people;

    public Denylist(Clock clock) {
        this.clock = clock;
        this.sessions = entries();
        this.people = entries();
    }

    private record Cutoff(Instant revokedAt, Instant until) {

        Cutoff later(Cutoff other) {
            return revokedAt.isBefore(other.revokedAt) ? other : this;
        }
    }

    /// Refuses what the revocation names from now on. Repeating one, or adding an older one later,
    /// changes nothing.
    public void add(AccessRevokedV1 revoked) {
        if (!revoked.until().isAfter(clock.instant())) {
            return;
        }
        var cutoff = new Cutoff(revoked.revokedAt(), revoked.until());
        if (revoked.sessionId() != null) {
            sessions.asMap().merge(revoked.sessionId().toString(), cutoff, Cutoff::later);
        }
        if (revoked.userId() != null) {
            people.asMap().merge(revoked.userId().toString(), cutoff, Cutoff::later);
        }
    }

    /// Whether a token is refused: any of an ended session, or one issued before its owner's rights
    /// changed.
    ///
    /// @param claims of a token whose signature was verified, with `iat` as an [Instant]
    public boolean refuses(Map<String, Object> claims) {
        return isSessionEnded(claims.get("sid")) || isOutdated(claims.get("sub"), claims);
    }

    /// How many entries there are, approximately.
    public long size() {
        return sessions.estimatedSize() + people.estimatedSize();
    }

    private boolean isSessionEnded(@Nullable Object session) {
        return session instanceof String id && sessions.getIfPresent(id) != null;
    }

    private boolean isOutdated(@Nullable Object subject, Map<String, Object> claims) {
        if (!(subject instanceof String id)) {
            return false;
        }
        var cutoff = people.getIfPresent(id);
        return cutoff != null && !issuedAt(claims).isAfter(cutoff.revokedAt());
    }

    private static Instant issuedAt(Map<String, Object> claims) {
        if (claims.get(ISSUED_AT_MILLIS) instanceof Number millis) {
            return Instant.ofEpochMilli(millis.longValue());
        }
        return claims.get("iat") instanceof Instant issuedAt ? issuedAt : Instant.EPOCH;
    }

    private Cache<String, Cutoff> entries() {
        return Caffeine.newBuilder()
                .maximumSize(MAX_ENTRIES)
                .expireAfter(Expiry.<String, Cutoff>writing((_, cutoff) -> untilEnd(cutoff)))
                .evictionListener((_, _, cause) -> tell(cause))
                .build();
    }

    private Duration untilEnd(Cutoff cutoff) {
        var left = Duration.between(clock.instant(), cutoff.until());
        return left.isNegative() ? Duration.ZERO : left;
    }

    private static void tell(RemovalCause cause) {
        if (cause == RemovalCause.SIZE) {
            LOG.error("More than {} revocations at once: some tokens live on until they expire", MAX_ENTRIES);
        }
    }
}
