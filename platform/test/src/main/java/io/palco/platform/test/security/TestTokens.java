package io.palco.platform.test.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import io.palco.contracts.security.Permission;
import io.palco.platform.security.TokenClaims;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// Makes access tokens that a service under test accepts, and ones that it must refuse.
public final class TestTokens {

    /// The organization that everything belongs to until organizations are managed.
    public static final UUID ORGANIZATION = UUID.fromString("019a0000-0000-7000-8000-000000000001");

    static final RSAKey KEY = newKey("test-key");
    private static final String ISSUER = "http://localhost:8080";

    private TestTokens() {}

    /// A user as a token describes them.
    public record TestUser(UUID id, String name, String email, String token) {}

    /// Somebody with an account and nothing more.
    public static TestUser user(String name) {
        return organizationMember(name, new Permission[0]);
    }

    /// Somebody with permissions in the test organization.
    public static TestUser organizationMember(String name, Permission... permissions) {
        return memberOf(ORGANIZATION, name, permissions);
    }

    /// Somebody with permissions in another organization.
    public static TestUser memberOf(UUID organization, String name, Permission... permissions) {
        var id = UUID.randomUUID();
        var email = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ".") + "." + id + "@example.org";
        var organizations = permissions.length == 0
                ? Map.<String, List<String>>of()
                : Map.of(organization.toString(), wireNames(permissions));
        var claims = claims(id, name, email)
                .claim(TokenClaims.ORGANIZATIONS, organizations)
                .build();
        return new TestUser(id, name, email, sign(claims, KEY));
    }

    /// Somebody with the same permissions in several organizations.
    public static TestUser memberOfAll(Collection<UUID> organizations, String name, Permission... permissions) {
        var id = UUID.randomUUID();
        var email = "several." + id + "@example.org";
        var held = organizations.stream().collect(Collectors.toMap(UUID::toString, _ -> wireNames(permissions)));
        var claims =
                claims(id, name, email).claim(TokenClaims.ORGANIZATIONS, held).build();
        return new TestUser(id, name, email, sign(claims, KEY));
    }

    /// An organizer: every organization permission in the test organization.
    public static TestUser organizer() {
        return organizationMember(
                "Olga Organizer", Permission.of(Permission.Scope.ORGANIZATION).toArray(Permission[]::new));
    }

    /// Somebody with platform permissions.
    public static TestUser operator(Permission... permissions) {
        var id = UUID.randomUUID();
        var email = "operator." + id + "@example.org";
        var claims = claims(id, "Otto Operator", email)
                .claim(TokenClaims.PERMISSIONS, wireNames(permissions))
                .build();
        return new TestUser(id, "Otto Operator", email, sign(claims, KEY));
    }

    /// A member who proved who they are too long ago for what needs a fresh proof.
    public static TestUser notFresh(String name, Permission... permissions) {
        var id = UUID.randomUUID();
        var email = "stale." + id + "@example.org";
        var claims = claims(id, name, email)
                .claim(TokenClaims.ORGANIZATIONS, Map.of(ORGANIZATION.toString(), wireNames(permissions)))
                .claim(TokenClaims.PERMISSIONS, wireNames(permissions))
                .claim(
                        TokenClaims.AUTHENTICATED_AT,
                        Instant.now().minus(Duration.ofHours(1)).getEpochSecond())
                .build();
        return new TestUser(id, name, email, sign(claims, KEY));
    }

    /// An API client of the test organization.
    public static TestUser apiClient(String name, Permission... permissions) {
        return apiClientOf(ORGANIZATION, name, permissions);
    }

    /// An API client of another organization.
    public static TestUser apiClientOf(UUID organization, String name, Permission... permissions) {
        var id = UUID.randomUUID();
        var claims = claims(id, name, "")
                .claim(TokenClaims.CLIENT, id.toString())
                .claim(TokenClaims.SESSION, null)
                .claim(TokenClaims.AUTHENTICATED_AT, null)
                .claim(TokenClaims.METHODS, null)
                .claim(TokenClaims.ORGANIZATIONS, Map.of(organization.toString(), wireNames(permissions)))
                .build();
        return new TestUser(id, name, "", sign(claims, KEY));
    }

    /// Signed by a key that nobody published, under the published key's id.
    public static String forged() {
        var stranger = newKey(KEY.getKeyID());
        return sign(claims(UUID.randomUUID(), "Mallory", "mallory@example.org").build(), stranger);
    }

    public static String expired() {
        var past = Instant.now().minus(Duration.ofMinutes(5));
        var claims = claims(UUID.randomUUID(), "Late Lara", "late@example.org")
                .expirationTime(Date.from(past))
                .build();
        return sign(claims, KEY);
    }

    public static String forAnotherAudience() {
        var claims = claims(UUID.randomUUID(), "Other", "other@example.org")
                .audience("somebody-else")
                .build();
        return sign(claims, KEY);
    }

    public static String fromAnotherIssuer() {
        var claims = claims(UUID.randomUUID(), "Other", "other@example.org")
                .issuer("https://evil.example")
                .build();
        return sign(claims, KEY);
    }

    /// The classic attack: no signature, algorithm `none`.
    public static String unsigned() {
        var claims = claims(UUID.randomUUID(), "Nobody", "nobody@example.org").build();
        return new PlainJWT(claims).serialize();
    }

    static JWKSet published() {
        return new JWKSet(KEY.toPublicJWK());
    }

    private static JWTClaimsSet.Builder claims(UUID id, String name, String email) {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience("palco")
                .subject(id.toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Duration.ofMinutes(30))))
                .jwtID(UUID.randomUUID().toString())
                .claim(TokenClaims.NAME, name)
                .claim(TokenClaims.EMAIL, email)
                .claim(TokenClaims.LOCALE, "en")
                .claim(TokenClaims.SESSION, UUID.randomUUID().toString())
                .claim(TokenClaims.AUTHENTICATED_AT, now.getEpochSecond())
                .claim(TokenClaims.METHODS, List.of("pwd"));
    }

    private static List<String> wireNames(Permission... permissions) {
        return Arrays.stream(permissions).map(Permission::wireName).toList();
    }

    private static String sign(JWTClaimsSet claims, RSAKey key) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(key.getKeyID())
                    .build();
            var jwt = new SignedJWT(header, claims);
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey newKey(String id) {
        try {
            return new RSAKeyGenerator(2048)
                    .keyID(id)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
