package io.palco.identity.apiclient.oauth;

import io.palco.identity.apiclient.ApiClients;
import io.palco.identity.apiclient.ClientSecret;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Compares a secret with those of a client, and notes which one was used.
@Component
class ClientSecretCheck implements PasswordEncoder {

    private final ApiClients clients;
    private final Clock clock;

    ClientSecretCheck(ApiClients clients, Clock clock) {
        this.clients = clients;
        this.clock = clock;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence rawPassword) {
        throw new UnsupportedOperationException("secrets are hashed where they are made");
    }

    /// @param clientId what [KnownClients] gives as the stored secret
    @Override
    public boolean matches(@Nullable CharSequence secret, @Nullable String clientId) {
        if (secret == null || clientId == null) {
            return false;
        }
        var hash = ClientSecret.hash(secret.toString());
        var used = clients.secretsOf(UUID.fromString(clientId)).stream()
                .filter(known -> MessageDigest.isEqual(known.hash(), hash))
                .findFirst();
        used.ifPresent(known -> clients.used(known.id(), clock.instant()));
        return used.isPresent();
    }
}
