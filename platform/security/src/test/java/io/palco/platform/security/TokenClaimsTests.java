package io.palco.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.palco.contracts.security.Permission;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

class TokenClaimsTests {

    private static final UUID USER = UUID.randomUUID();
    private static final UUID HOME = UUID.randomUUID();

    private final TokenClaims claims = new TokenClaims();

    @Test
    void readsWhoItIsAndWhatTheyMayDo() {
        var user = read(Map.of(
                "sub",
                USER.toString(),
                "name",
                "Ana",
                "email",
                "ana@example.org",
                "locale",
                "pt-BR",
                "permissions",
                List.of("users:read"),
                "organizations",
                Map.of(HOME.toString(), List.of("events:manage", "events:read"))));

        assertThat(user)
                .isEqualTo(new CurrentUser(
                        USER,
                        CurrentUser.Kind.PERSON,
                        "Ana",
                        "ana@example.org",
                        Locale.of("pt", "BR"),
                        Set.of(Permission.USERS_READ),
                        Map.of(HOME, Set.of(Permission.EVENTS_MANAGE, Permission.EVENTS_READ)),
                        new CurrentUser.SignIn(null, "", Instant.EPOCH, Set.of())));
        assertThat(user.can(Permission.EVENTS_MANAGE)).isFalse();
        assertThat(user.can(Permission.EVENTS_MANAGE, HOME)).isTrue();
        assertThat(user.can(Permission.EVENTS_MANAGE, UUID.randomUUID())).isFalse();
        assertThat(user.canSomewhere(Permission.EVENTS_MANAGE)).isTrue();
        assertThat(user.canSomewhere(Permission.PAYMENTS_REFUND)).isFalse();
        assertThat(user.organizationsWith(Permission.EVENTS_READ)).containsExactly(HOME);
    }

    @Test
    void readsHowTheyProvedWhoTheyAre() {
        var session = UUID.randomUUID();

        var signIn = read(Map.of(
                        "sub", USER.toString(),
                        "sid", session.toString(),
                        "jti", "t-1",
                        "auth_time", 1_900_000_000L,
                        "amr", List.of("pwd", "otp", "mfa")))
                .signIn();

        assertThat(signIn)
                .isEqualTo(new CurrentUser.SignIn(
                        session, "t-1", Instant.ofEpochSecond(1_900_000_000L), Set.of("pwd", "otp", "mfa")));
        assertThat(signIn.hasSecondFactor()).isTrue();
    }

    @Test
    void tellsAnApiClientFromAPerson() {
        assertThat(read(Map.of("sub", USER.toString(), "client_id", USER.toString()))
                        .isPerson())
                .isFalse();
        assertThat(read(Map.of("sub", USER.toString())).isPerson()).isTrue();
    }

    @Test
    void givesNothingToWhoClaimsNothing() {
        var user = read(Map.of("sub", USER.toString()));

        assertThat(user.permissions()).isEmpty();
        assertThat(user.organizationPermissions()).isEmpty();
        assertThat(user.locale()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void overlooksPermissionsItDoesNotKnow() {
        var user = read(Map.of(
                "sub", USER.toString(),
                "permissions", List.of("everything", "users:read", 7),
                "organizations", Map.of(HOME.toString(), "events:manage")));

        assertThat(user.permissions()).containsExactly(Permission.USERS_READ);
        assertThat(user.organizationsWith(Permission.EVENTS_MANAGE)).isEmpty();
    }

    @Test
    void refusesTokensOfSomebodyElsesMaking() {
        assertThatThrownBy(() -> read(Map.of("sub", "admin"))).isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> read(Map.of("name", "Ana"))).isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> read(Map.of("sub", USER.toString(), "organizations", Map.of("home", List.of()))))
                .isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> read(Map.of("sub", USER.toString(), "organizations", "all")))
                .isInstanceOf(BadJwtException.class);
    }

    private CurrentUser read(Map<String, Object> values) {
        var all = new HashMap<>(values);
        all.putIfAbsent("iss", "http://localhost:8080");
        var jwt = new Jwt("token", null, null, Map.of("alg", "RS256"), all);
        return claims.convert(jwt).getPrincipal();
    }
}
