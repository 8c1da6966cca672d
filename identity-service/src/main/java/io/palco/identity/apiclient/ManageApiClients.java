package io.palco.identity.apiclient;

import com.github.f4b6a3.uuid.UuidCreator;
import io.palco.contracts.security.Permission;
import io.palco.identity.apiclient.ApiClientOutcome.Done;
import io.palco.identity.apiclient.ApiClientOutcome.LastSecret;
import io.palco.identity.apiclient.ApiClientOutcome.ScopesRefused;
import io.palco.identity.apiclient.ApiClientOutcome.TooManyClients;
import io.palco.identity.apiclient.ApiClientOutcome.TooManySecrets;
import io.palco.identity.apiclient.ApiClientOutcome.Unknown;
import io.palco.identity.apiclient.ApiClientOutcome.WithSecret;
import io.palco.identity.session.RevokedAccess;
import io.palco.platform.messaging.audit.Audit;
import io.palco.platform.messaging.audit.AuditEntry;
import io.palco.platform.security.CurrentUser;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes, changes and revokes API clients. Managed by those who manage an organization's members: a client is one of
/// them in a way.
@Component
public class ManageApiClients {

    static final Permission NEEDED = Permission.MEMBERS_MANAGE;
    private static final int MAX_CLIENTS = 50;

    private final ApiClients clients;
    private final RevokedAccess revokedAccess;
    private final Audit audit;
    private final Clock clock;

    ManageApiClients(ApiClients clients, RevokedAccess revokedAccess, Audit audit, Clock clock) {
        this.clients = clients;
        this.revokedAccess = revokedAccess;
        this.audit = audit;
        this.clock = clock;
    }

    /// What a client is to be; what is absent stays, or takes its default.
    public record Wish(
            @Nullable String name,
            @Nullable Set<String> scopes,
            @Nullable Integer requestsPerMinute) {}

    /// @param wish with a name and scopes
    @Transactional
    public ApiClientOutcome create(CurrentUser by, UUID organizationId, Wish wish, int defaultLimit) {
        if (!by.can(NEEDED, organizationId)) {
            return new Unknown();
        }
        var scopes = Objects.requireNonNull(wish.scopes(), "a client needs scopes");
        var refused = refused(by, organizationId, scopes);
        if (!refused.isEmpty()) {
            return new ScopesRefused(refused);
        }
        if (clients.countOf(organizationId) >= MAX_CLIENTS) {
            return new TooManyClients(MAX_CLIENTS);
        }
        var now = clock.instant();
        var id = UuidCreator.getTimeOrderedEpoch();
        clients.add(new ApiClient(
                id,
                organizationId,
                Objects.requireNonNull(wish.name(), "a client needs a name"),
                sorted(scopes),
                Objects.requireNonNullElse(wish.requestsPerMinute(), defaultLimit),
                List.of(),
                0,
                now,
                now));
        var secret = ClientSecret.generate();
        clients.addSecret(id, secret, now);
        var client = clients.find(id).orElseThrow();
        record("created", client);
        return new WithSecret(client, secret);
    }

    /// @param basedOn is given the client's version, and throws when the wish was based on another one
    @Transactional
    public ApiClientOutcome change(CurrentUser by, UUID id, Wish wish, LongConsumer basedOn) {
        var found = clients.findForChange(id).filter(client -> by.can(NEEDED, client.organizationId()));
        if (found.isEmpty()) {
            return new Unknown();
        }
        var client = found.get();
        basedOn.accept(client.version());
        var scopes = wish.scopes() == null ? client.scopes() : sorted(wish.scopes());
        var added = scopes.stream()
                .filter(scope -> !client.scopes().contains(scope))
                .collect(Collectors.toSet());
        var refused = refused(by, client.organizationId(), added);
        if (!refused.isEmpty()) {
            return new ScopesRefused(refused);
        }
        clients.change(
                new ApiClient(
                        id,
                        client.organizationId(),
                        Objects.requireNonNullElse(wish.name(), client.name()),
                        scopes,
                        Objects.requireNonNullElse(wish.requestsPerMinute(), client.requestsPerMinute()),
                        client.secrets(),
                        client.version(),
                        client.createdAt(),
                        client.updatedAt()),
                clock.instant());
        return done(id, "changed");
    }

    @Transactional
    public ApiClientOutcome addSecret(CurrentUser by, UUID id) {
        if (!isManaged(by, id)) {
            return new Unknown();
        }
        var secret = ClientSecret.generate();
        if (!clients.addSecret(id, secret, clock.instant())) {
            return new TooManySecrets();
        }
        var client = clients.find(id).orElseThrow();
        record("secret-added", client);
        return new WithSecret(client, secret);
    }

    @Transactional
    public ApiClientOutcome removeSecret(CurrentUser by, UUID id, UUID secretId) {
        var client = clients.findForChange(id).filter(found -> by.can(NEEDED, found.organizationId()));
        if (client.isEmpty()
                || client.get().secrets().stream()
                        .noneMatch(secret -> secret.id().equals(secretId))) {
            return new Unknown();
        }
        if (client.get().secrets().size() == 1) {
            return new LastSecret();
        }
        clients.removeSecret(id, secretId);
        return done(id, "secret-removed");
    }

    /// Ends a client for good: its secrets are forgotten and its tokens refused.
    @Transactional
    public ApiClientOutcome revoke(CurrentUser by, UUID id) {
        var client = clients.findForChange(id).filter(found -> by.can(NEEDED, found.organizationId()));
        if (client.isEmpty()) {
            return new Unknown();
        }
        clients.revoke(id, clock.instant());
        revokedAccess.ofUser(id);
        record("revoked", client.get());
        return new Done(client.get());
    }

    private boolean isManaged(CurrentUser by, UUID id) {
        return clients.findForChange(id)
                .filter(client -> by.can(NEEDED, client.organizationId()))
                .isPresent();
    }

    private Done done(UUID id, String what) {
        var client = clients.find(id).orElseThrow();
        record(what, client);
        return new Done(client);
    }

    private void record(String what, ApiClient client) {
        audit.record(AuditEntry.of("api-client." + what)
                .in(client.organizationId())
                .about("api-client", client.id())
                .with("name", client.name())
                .with("scopes", String.join(" ", client.scopes())));
    }

    /// Those that are no permissions of an organization, are for people only, or are not the giver's own.
    private static Set<String> refused(CurrentUser by, UUID organizationId, Collection<String> scopes) {
        return scopes.stream()
                .filter(scope -> Permission.ofWireName(scope)
                        .filter(permission -> permission.scope() == Permission.Scope.ORGANIZATION)
                        .filter(permission -> permission != Permission.MEMBERS_MANAGE)
                        .filter(permission -> by.can(permission, organizationId))
                        .isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> sorted(Collection<String> scopes) {
        return List.copyOf(new TreeSet<>(scopes));
    }
}
