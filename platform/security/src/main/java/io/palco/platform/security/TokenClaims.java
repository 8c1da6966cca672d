package io.palco.platform.security;

import io.palco.contracts.security.Permission;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

/// The claims of an access token, written by identity-service and read by everybody.
public final class TokenClaims implements Converter<Jwt, PalcoAuthentication> {

    public static final String NAME = "name";
    public static final String EMAIL = "email";
    /// Whether mail to the address reaches them (OpenID Connect).
    public static final String EMAIL_VERIFIED = "email_verified";
    public static final String LOCALE = "locale";
    /// Platform permissions, a list of wire names.
    public static final String PERMISSIONS = "permissions";
    /// Organization id to a list of wire names.
    public static final String ORGANIZATIONS = "organizations";
    /// The session (family of refresh tokens) that the token belongs to.
    public static final String SESSION = "sid";
    /// When the person last proved who they are with every factor they have, seconds since 1970 (OpenID Connect).
    public static final String AUTHENTICATED_AT = "auth_time";
    /// How they did, a list of names of RFC 8176.
    public static final String METHODS = "amr";
    /// The API client, in tokens that are not a person's (RFC 9068).
    public static final String CLIENT = "client_id";

    @Override
    public PalcoAuthentication convert(Jwt jwt) {
        try {
            var organizations = new HashMap<UUID, Set<Permission>>();
            Map<String, Object> claimed = Objects.requireNonNullElse(jwt.getClaimAsMap(ORGANIZATIONS), Map.of());
            claimed.forEach((id, names) -> organizations.put(UUID.fromString(id), permissions(names)));
            var user = new CurrentUser(
                    UUID.fromString(jwt.getSubject()),
                    jwt.hasClaim(CLIENT) ? CurrentUser.Kind.CLIENT : CurrentUser.Kind.PERSON,
                    Objects.requireNonNullElse(jwt.getClaimAsString(NAME), ""),
                    Objects.requireNonNullElse(jwt.getClaimAsString(EMAIL), ""),
                    Locale.forLanguageTag(Objects.requireNonNullElse(jwt.getClaimAsString(LOCALE), "en")),
                    permissions(jwt.getClaim(PERMISSIONS)),
                    Map.copyOf(organizations),
                    signIn(jwt));
            return new PalcoAuthentication(user, jwt);
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new BadJwtException("The token's claims are not those of a Palco access token", e);
        }
    }

    private static CurrentUser.SignIn signIn(Jwt jwt) {
        var session = jwt.getClaimAsString(SESSION);
        List<String> methods = Objects.requireNonNullElse(jwt.getClaimAsStringList(METHODS), List.of());
        return new CurrentUser.SignIn(
                session == null ? null : UUID.fromString(session),
                Objects.requireNonNullElse(jwt.getId(), ""),
                Objects.requireNonNullElse(jwt.getClaimAsInstant(AUTHENTICATED_AT), Instant.EPOCH),
                Set.copyOf(methods));
    }

    private static Set<Permission> permissions(@Nullable Object names) {
        var known = EnumSet.noneOf(Permission.class);
        if (names instanceof Collection<?> collection) {
            List.copyOf(collection)
                    .forEach(name -> Permission.ofWireName(String.valueOf(name)).ifPresent(known::add));
        }
        return Set.copyOf(known);
    }
}
