package io.palco.platform.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.palco.platform.revocation.Denylist;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

/// Verifies bearer tokens and remembers the verified ones until they expire: a signature check costs
/// more than the rest of a small request. Only tokens that passed are kept, at most 10,000. Whether one
/// was revoked is asked every time.
final class CachingTokenAuthentication implements AuthenticationManager {

    private final JwtDecoder decoder;
    private final Denylist denylist;
    private final TokenClaims claims = new TokenClaims();
    private final Clock clock;
    private final Cache<String, PalcoAuthentication> verified;

    CachingTokenAuthentication(JwtDecoder decoder, Denylist denylist, Clock clock) {
        this.decoder = decoder;
        this.denylist = denylist;
        this.clock = clock;
        this.verified = Caffeine.newBuilder()
                .maximumSize(10_000)
                .expireAfter(Expiry.<String, PalcoAuthentication>creating((_, found) -> untilExpiry(found)))
                .build();
    }

    @Override
    public Authentication authenticate(Authentication request) {
        var verified = verified(((BearerTokenAuthenticationToken) request).getToken());
        if (denylist.refuses(verified.token().getClaims())) {
            throw new InvalidBearerTokenException("The access token was revoked");
        }
        return verified;
    }

    private PalcoAuthentication verified(String token) {
        var known = verified.getIfPresent(token);
        if (known != null && untilExpiry(known).isPositive()) {
            return known;
        }
        var fresh = verify(token);
        verified.put(token, fresh);
        return fresh;
    }

    private PalcoAuthentication verify(String token) {
        try {
            return claims.convert(decoder.decode(token));
        } catch (BadJwtException refused) {
            throw new InvalidBearerTokenException("The access token is not valid", refused);
        } catch (JwtException unavailable) {
            throw new AuthenticationServiceException("The signing keys cannot be fetched", unavailable);
        }
    }

    private Duration untilExpiry(PalcoAuthentication authentication) {
        Instant expiry = authentication.token().getExpiresAt();
        return expiry == null ? Duration.ZERO : Duration.between(clock.instant(), expiry);
    }
}
