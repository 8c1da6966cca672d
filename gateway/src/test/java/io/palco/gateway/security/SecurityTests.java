package io.palco.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.palco.contracts.identity.AccessRevokedV1;
import io.palco.gateway.TokenMint;
import io.palco.platform.revocation.Denylist;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import reactor.core.publisher.Mono;

class SecurityTests {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void cannotJudgeATokenWhileTheKeysWereNeverFetched() {
        var decoder = new SecurityConfiguration()
                .jwtDecoder(
                        "http://127.0.0.1:1/oauth2/jwks",
                        TokenMint.ISSUER,
                        "palco",
                        new Denylist(Clock.systemUTC()),
                        Clock.systemUTC());

        assertThatExceptionOfType(JwtException.class)
                .isThrownBy(() -> decoder.decode(new TokenMint().good()).block())
                .isNotInstanceOf(BadJwtException.class);
    }

    @Test
    void remembersAVerifiedTokenUntilItExpires() {
        var now = new AtomicReference<>(NOW);
        var checks = new AtomicInteger();
        var tokens = new CachedTokens(
                token -> Mono.fromSupplier(() -> {
                    checks.incrementAndGet();
                    return jwt(token);
                }),
                new Denylist(clock(() -> NOW)),
                clock(now::get));

        tokens.decode("abc").block();
        tokens.decode("abc").block();
        assertThat(checks).hasValue(1);

        now.set(NOW.plus(Duration.ofMinutes(10)));
        tokens.decode("abc").block();
        assertThat(checks).hasValue(2);
    }

    @Test
    void remembersNoRefusal() {
        var checks = new AtomicInteger();
        var tokens = new CachedTokens(
                _ -> Mono.defer(() -> {
                    checks.incrementAndGet();
                    return Mono.error(new BadJwtException("forged"));
                }),
                new Denylist(clock(() -> NOW)),
                clock(() -> NOW));

        for (var i = 0; i < 2; i++) {
            assertThatExceptionOfType(BadJwtException.class)
                    .isThrownBy(() -> tokens.decode("abc").block());
        }
        assertThat(checks).hasValue(2);
    }

    @Test
    void refusesARevokedTokenThatItRemembers() {
        var denylist = new Denylist(clock(() -> NOW));
        var session = UUID.randomUUID();
        var tokens = new CachedTokens(_ -> Mono.just(jwt("abc", session)), denylist, clock(() -> NOW));
        tokens.decode("abc").block();

        denylist.add(new AccessRevokedV1(null, session, NOW, NOW.plusSeconds(660)));

        assertThatExceptionOfType(BadJwtException.class)
                .isThrownBy(() -> tokens.decode("abc").block());
    }

    private static Jwt jwt(String token) {
        return jwt(token, UUID.randomUUID());
    }

    private static Jwt jwt(String token, UUID session) {
        return Jwt.withTokenValue(token)
                .header("alg", "RS256")
                .claim("sid", session.toString())
                .issuedAt(NOW)
                .expiresAt(NOW.plus(Duration.ofMinutes(10)))
                .build();
    }

    private static Clock clock(InstantSource source) {
        return source.withZone(ZoneOffset.UTC);
    }
}
