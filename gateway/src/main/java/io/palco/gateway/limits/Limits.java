package io.palco.gateway.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// Token buckets, one per caller and kind of request, kept by this gateway instance while the caller
/// is active.
@Component
class Limits {

    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final LimitProperties properties;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(200_000)
            .expireAfterAccess(WINDOW.multipliedBy(2))
            .build();

    Limits(LimitProperties properties) {
        this.properties = properties;
    }

    /// Whether one more request may pass.
    ///
    /// @param limit        requests a minute
    /// @param remaining    what is left now
    /// @param resetSeconds when everything is available again
    /// @param retrySeconds when the next request may pass; 0 when this one may
    record Verdict(boolean passes, long limit, long remaining, long resetSeconds, long retrySeconds) {}

    /// A request to everything that takes a password, a code or a secret.
    Verdict askToSignIn(String address) {
        return probe("sign-in " + address, properties.signInPerMinute());
    }

    /// A token that was no good came from this address.
    void badToken(String address) {
        badTokens(address).tryConsume(1);
    }

    /// Whether the address has sent so many bad tokens that the next one is not even looked at.
    Verdict askToShowAToken(String address) {
        var estimate = badTokens(address).estimateAbilityToConsume(1);
        var wait = estimate.canBeConsumed() ? 0 : Math.max(1, toSeconds(estimate.getNanosToWaitForRefill()));
        return new Verdict(
                estimate.canBeConsumed(), properties.badTokensPerMinute(), estimate.getRemainingTokens(), wait, wait);
    }

    private Bucket badTokens(String address) {
        return buckets.get("bad tokens " + address, _ -> bucket(properties.badTokensPerMinute()));
    }

    /// A request to the rest of the API.
    Verdict ask(String caller) {
        return probe("api " + caller, properties.apiPerMinute());
    }

    /// A request of an API client with a limit of its own.
    Verdict ask(String client, long perMinute) {
        var limit = Math.clamp(perMinute, 1, properties.apiPerMinute());
        return probe("client " + client + " " + limit, limit);
    }

    private Verdict probe(String key, long limit) {
        var probe = buckets.get(key, _ -> bucket(limit)).tryConsumeAndReturnRemaining(1);
        return verdict(limit, probe);
    }

    private static Bucket bucket(long limit) {
        return Bucket.builder()
                .addLimit(bandwidth -> bandwidth.capacity(limit).refillGreedy(limit, WINDOW))
                .build();
    }

    private static Verdict verdict(long limit, ConsumptionProbe probe) {
        return new Verdict(
                probe.isConsumed(),
                limit,
                probe.getRemainingTokens(),
                toSeconds(probe.getNanosToWaitForReset()),
                probe.isConsumed() ? 0 : Math.max(1, toSeconds(probe.getNanosToWaitForRefill())));
    }

    private static long toSeconds(long nanos) {
        return Math.ceilDiv(nanos, 1_000_000_000L);
    }
}
