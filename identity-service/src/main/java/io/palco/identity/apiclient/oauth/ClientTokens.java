package io.palco.identity.apiclient.oauth;

import com.nimbusds.jwt.JWTClaimsSet;
import io.palco.identity.apiclient.ApiClient;
import io.palco.identity.apiclient.ApiClients;
import io.palco.identity.key.TokenSigner;
import io.palco.platform.security.TokenClaims;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;
import org.springframework.stereotype.Component;

/// Writes the access tokens of API clients (RFC 9068): like a person's, but with `client_id` and with the permissions
/// of one organization only.
@Component
class ClientTokens implements OAuth2TokenGenerator<Jwt> {

    /// The gateway reads it.
    private static final String PER_MINUTE = "requests_per_minute";

    private final ApiClients clients;
    private final TokenSigner signer;
    private final Clock clock;
    private final String issuer;
    private final String audience;

    ClientTokens(
            ApiClients clients,
            TokenSigner signer,
            Clock clock,
            @Value("${palco.issuer}") String issuer,
            @Value("${palco.security.audience}") String audience) {
        this.clients = clients;
        this.signer = signer;
        this.clock = clock;
        this.issuer = issuer;
        this.audience = audience;
    }

    @Override
    public @Nullable Jwt generate(OAuth2TokenContext context) {
        if (!OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            return null;
        }
        var now = clock.instant();
        var lifetime = context.getRegisteredClient().getTokenSettings().getAccessTokenTimeToLive();
        return clients.find(UUID.fromString(context.getRegisteredClient().getClientId()))
                .map(client -> token(client, granted(client, context), now, now.plus(lifetime)))
                .orElse(null);
    }

    /// All of the client's scopes unless it asked for fewer.
    private static List<String> granted(ApiClient client, OAuth2TokenContext context) {
        var asked = context.getAuthorizedScopes();
        return client.scopes().stream()
                .filter(scope -> asked.isEmpty() || asked.contains(scope))
                .toList();
    }

    private Jwt token(ApiClient client, List<String> scopes, Instant now, Instant expiry) {
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience(audience)
                .subject(client.id().toString())
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(expiry))
                .claim(TokenClaims.CLIENT, client.id().toString())
                .claim(TokenClaims.NAME, client.name())
                .claim(TokenClaims.ORGANIZATIONS, Map.of(client.organizationId().toString(), scopes))
                .claim("scope", String.join(" ", new TreeSet<>(scopes)))
                .claim(PER_MINUTE, client.requestsPerMinute())
                .build();
        return Jwt.withTokenValue(signer.sign(claims))
                .header("alg", "RS256")
                .claim("sub", client.id().toString())
                .issuedAt(now)
                .expiresAt(expiry)
                .build();
    }
}
