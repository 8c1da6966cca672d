package io.palco.identity.apiclient.oauth;

import io.palco.identity.apiclient.ApiClient;
import io.palco.identity.apiclient.ApiClients;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;

/// Our API clients, as the authorization server knows clients. What it takes for the stored secret is the client's
/// id: [ClientSecretCheck] finds the hashes, of which there may be two.
@Component
class KnownClients implements RegisteredClientRepository {

    private final ApiClients clients;
    private final Duration lifetime;

    /// @param lifetime of access tokens, the same for people and clients: revocations are remembered that long
    KnownClients(ApiClients clients, @Value("${palco.identity.session.access-token:10m}") Duration lifetime) {
        this.clients = clients;
        this.lifetime = lifetime;
    }

    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("clients are made by ManageApiClients");
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        return uuid(clientId).flatMap(clients::find).map(this::registered).orElse(null);
    }

    private RegisteredClient registered(ApiClient client) {
        var id = client.id().toString();
        return RegisteredClient.withId(id)
                .clientId(id)
                .clientSecret(id)
                .clientName(client.name())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scopes(scopes -> scopes.addAll(client.scopes()))
                .tokenSettings(
                        TokenSettings.builder().accessTokenTimeToLive(lifetime).build())
                .build();
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
