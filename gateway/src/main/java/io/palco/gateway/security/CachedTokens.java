package io.palco.gateway.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.palco.platform.revocation.Denylist;
import java.time.Clock;
import java.time.Duration;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import reactor.core.publisher.Mono;

/// Remembers verified tokens until they expire, at most 20,000: the signature check would be the
/// gateway's largest cost. Whether one was revoked is asked every time.
final class CachedTokens implements ReactiveJwtDecoder {

    private final ReactiveJwtDecoder decoder;
    private final Denylist denylist;
    private final Clock clock;
    private final Cache<String, Jwt> verified;

    CachedTokens(ReactiveJwtDecoder decoder, Denylist denylist, Clock clock) {
        this.decoder = decoder;
        this.denylist = denylist;
        this.clock = clock;
        this.verified = Caffeine.newBuilder()
                .maximumSize(20_000)
                .expireAfter(Expiry.<String, Jwt>creating((_, token) -> untilExpiry(token)))
                .build();
    }

    @Override
    public Mono<Jwt> decode(String token) {
        return verified(token).flatMap(this::unlessRevoked);
    }

    private Mono<Jwt> unlessRevoked(Jwt jwt) {
        return denylist.refuses(jwt.getClaims())
                ? Mono.error(() -> new BadJwtException("The access token was revoked"))
                : Mono.just(jwt);
    }

    private Mono<Jwt> verified(String token) {
        var known = verified.getIfPresent(token);
        if (known != null && untilExpiry(known).isPositive()) {
            return Mono.just(known);
        }
        return decoder.decode(token)
                .onErrorMap(IllegalStateException.class, CachedTokens::keysAreAway)
                .doOnNext(jwt -> verified.put(token, jwt));
    }

    /// Only a `JwtException` becomes an authentication failure; anything else would be a 500.
    private static JwtException keysAreAway(IllegalStateException failure) {
        return new JwtException("The keys could not be fetched", failure);
    }

    private Duration untilExpiry(Jwt token) {
        var expiry = token.getExpiresAt();
        return expiry == null ? Duration.ZERO : Duration.between(clock.instant(), expiry);
    }
}
