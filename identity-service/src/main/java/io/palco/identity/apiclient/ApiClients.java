package io.palco.identity.apiclient;

import com.github.f4b6a3.uuid.UuidCreator;
import io.palco.platform.web.list.Keyset;
import io.palco.platform.web.list.ListRequest;
import io.palco.platform.web.list.ListResponse;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The tables of API clients and their secrets. Revoked clients stay in them, for what they did stays, but nobody
/// finds them any more.
@Component
public class ApiClients {

    private static final Keyset<ApiClient> KEYSET = Keyset.<ApiClient>by("id", ApiClient::id)
            .sort("createdAt", "created_at", Keyset.INSTANT, ApiClient::createdAt)
            .sort("name", "name", Keyset.TEXT, ApiClient::name)
            .defaultSort("-createdAt");

    private final JdbcClient jdbc;

    ApiClients(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A secret's hash beside its id.
    public record KnownSecret(UUID id, byte[] hash) {}

    public Optional<ApiClient> find(UUID id) {
        return withSecrets(jdbc.sql("SELECT * FROM api_clients WHERE id = :id AND revoked_at IS NULL")
                        .param("id", id)
                        .query(ApiClients::client)
                        .list())
                .stream()
                .findFirst();
    }

    /// Finds a client and keeps others from changing it until the end of the transaction.
    Optional<ApiClient> findForChange(UUID id) {
        return jdbc.sql("SELECT id FROM api_clients WHERE id = :id AND revoked_at IS NULL FOR UPDATE")
                .param("id", id)
                .query(UUID.class)
                .optional()
                .flatMap(this::find);
    }

    public ListResponse<ApiClient> list(Collection<UUID> organizations, ListRequest request) {
        var page = KEYSET.page(request);
        var rows = jdbc.sql("""
                SELECT * FROM api_clients WHERE organization_id = ANY(:organizations) AND revoked_at IS NULL""" + page.sql())
                .param("organizations", organizations.toArray(UUID[]::new))
                .params(page.params())
                .query(ApiClients::client)
                .list();
        return page.answer(withSecrets(rows));
    }

    long countOf(UUID organizationId) {
        return jdbc.sql("SELECT count(*) FROM api_clients WHERE organization_id = :id AND revoked_at IS NULL")
                .param("id", organizationId)
                .query(Long.class)
                .single();
    }

    void add(ApiClient client) {
        jdbc.sql("""
                INSERT INTO api_clients (id, organization_id, name, scopes, requests_per_minute, version,
                                         created_at, updated_at)
                VALUES (:id, :organization, :name, :scopes, :limit, 0, :now, :now)""")
                .param("id", client.id())
                .param("organization", client.organizationId())
                .param("name", client.name())
                .param("scopes", client.scopes().toArray(String[]::new))
                .param("limit", client.requestsPerMinute())
                .param("now", client.createdAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void change(ApiClient client, Instant now) {
        jdbc.sql("""
                UPDATE api_clients SET name = :name, scopes = :scopes, requests_per_minute = :limit,
                       version = version + 1, updated_at = :now
                WHERE id = :id""")
                .param("id", client.id())
                .param("name", client.name())
                .param("scopes", client.scopes().toArray(String[]::new))
                .param("limit", client.requestsPerMinute())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void revoke(UUID id, Instant now) {
        jdbc.sql("UPDATE api_clients SET revoked_at = :now, version = version + 1 WHERE id = :id")
                .param("id", id)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("DELETE FROM api_client_secrets WHERE client_id = :id")
                .param("id", id)
                .update();
    }

    /// Adds a secret in the first free slot; the caller holds the client.
    ///
    /// @return whether there was one
    boolean addSecret(UUID clientId, ClientSecret secret, Instant now) {
        return jdbc.sql("""
                INSERT INTO api_client_secrets (id, client_id, slot, hash, hint, created_at)
                SELECT :id, :client, slot, :hash, :hint, :now FROM (VALUES (1), (2)) AS slots (slot)
                 WHERE slot NOT IN (SELECT slot FROM api_client_secrets WHERE client_id = :client)
                 ORDER BY slot LIMIT 1""")
                        .param("id", UuidCreator.getTimeOrderedEpoch())
                        .param("client", clientId)
                        .param("hash", ClientSecret.hash(secret.value()))
                        .param("hint", secret.hint())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void removeSecret(UUID clientId, UUID secretId) {
        jdbc.sql("DELETE FROM api_client_secrets WHERE client_id = :client AND id = :id")
                .param("client", clientId)
                .param("id", secretId)
                .update();
    }

    public List<KnownSecret> secretsOf(UUID clientId) {
        return jdbc.sql("SELECT id, hash FROM api_client_secrets WHERE client_id = :id ORDER BY slot")
                .param("id", clientId)
                .query((row, _) -> new KnownSecret(row.getObject("id", UUID.class), row.getBytes("hash")))
                .list();
    }

    public void used(UUID secretId, Instant now) {
        jdbc.sql("UPDATE api_client_secrets SET last_used_at = :now WHERE id = :id")
                .param("id", secretId)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private record OwnedSecret(UUID clientId, ApiClient.Secret secret) {}

    private List<ApiClient> withSecrets(List<ApiClient> clients) {
        if (clients.isEmpty()) {
            return clients;
        }
        Map<UUID, List<ApiClient.Secret>> secrets = jdbc
                .sql("""
                SELECT * FROM api_client_secrets WHERE client_id = ANY(:clients) ORDER BY created_at, slot""")
                .param("clients", clients.stream().map(ApiClient::id).toArray(UUID[]::new))
                .query(ApiClients::secret)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        OwnedSecret::clientId, Collectors.mapping(OwnedSecret::secret, Collectors.toList())));
        return clients.stream()
                .map(client -> new ApiClient(
                        client.id(),
                        client.organizationId(),
                        client.name(),
                        client.scopes(),
                        client.requestsPerMinute(),
                        secrets.getOrDefault(client.id(), List.of()),
                        client.version(),
                        client.createdAt(),
                        client.updatedAt()))
                .toList();
    }

    private static OwnedSecret secret(ResultSet row, int number) throws SQLException {
        return new OwnedSecret(
                row.getObject("client_id", UUID.class),
                new ApiClient.Secret(
                        row.getObject("id", UUID.class),
                        row.getString("hint"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        instant(row.getObject("last_used_at", OffsetDateTime.class))));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static ApiClient client(ResultSet row, int number) throws SQLException {
        return new ApiClient(
                row.getObject("id", UUID.class),
                row.getObject("organization_id", UUID.class),
                row.getString("name"),
                List.of((String[]) row.getArray("scopes").getArray()),
                row.getInt("requests_per_minute"),
                List.of(),
                row.getLong("version"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }
}
