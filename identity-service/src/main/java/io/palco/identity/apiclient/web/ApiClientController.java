package io.palco.identity.apiclient.web;

import io.palco.contracts.security.Permission;
import io.palco.identity.apiclient.ApiClient;
import io.palco.identity.apiclient.ApiClientOutcome;
import io.palco.identity.apiclient.ApiClientOutcome.Done;
import io.palco.identity.apiclient.ApiClientOutcome.LastSecret;
import io.palco.identity.apiclient.ApiClientOutcome.ScopesRefused;
import io.palco.identity.apiclient.ApiClientOutcome.TooManyClients;
import io.palco.identity.apiclient.ApiClientOutcome.TooManySecrets;
import io.palco.identity.apiclient.ApiClientOutcome.Unknown;
import io.palco.identity.apiclient.ApiClientOutcome.WithSecret;
import io.palco.identity.apiclient.ApiClientProperties;
import io.palco.identity.apiclient.ApiClients;
import io.palco.identity.apiclient.ManageApiClients;
import io.palco.platform.security.Access;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.list.ListRequest;
import io.palco.platform.web.list.ListResponse;
import io.palco.platform.web.problem.ProblemException;
import io.palco.platform.web.request.EntityVersion;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/api-clients")
@Tag(name = "api-clients")
class ApiClientController {

    private final ApiClients clients;
    private final ManageApiClients manage;
    private final ApiClientProperties properties;

    ApiClientController(ApiClients clients, ManageApiClients manage, ApiClientProperties properties) {
        this.clients = clients;
        this.manage = manage;
        this.properties = properties;
    }

    @GetMapping
    @Access(value = Access.Who.PERMITTED, permissions = Permission.MEMBERS_MANAGE)
    @Operation(
            operationId = "listApiClients",
            summary = "The API clients of your organizations",
            description = "Sorts: createdAt, name; newest first without one.")
    ListResponse<ApiClientResponse> list(
            @RequestParam @Nullable UUID organizationId, ListRequest list, CurrentUser user) {
        var managed = user.organizationsWith(Permission.MEMBERS_MANAGE);
        if (organizationId != null && !managed.contains(organizationId)) {
            throw ProblemException.notFound();
        }
        return clients.list(organizationId == null ? managed : Set.of(organizationId), list)
                .map(ApiClientResponse::of);
    }

    @PostMapping
    @Access(value = Access.Who.PERMITTED, permissions = Permission.MEMBERS_MANAGE, fresh = true)
    @Operation(
            operationId = "createApiClient",
            summary = "Make an API client; its secret is told this once",
            description = "It gets access tokens at /oauth2/token with the grant client_credentials. At most 50 in an"
                    + " organization.")
    @ApiResponse(responseCode = "201", description = "The client and its secret")
    ResponseEntity<NewSecretResponse> create(@Valid @RequestBody ApiClientRequest request, CurrentUser user) {
        return withSecret(
                manage.create(user, request.organizationId(), request.toWish(), properties.requestsPerMinute()));
    }

    @GetMapping("/{id}")
    @Access(value = Access.Who.PERMITTED, permissions = Permission.MEMBERS_MANAGE)
    @Operation(operationId = "getApiClient", summary = "One API client, with its version as ETag")
    ResponseEntity<ApiClientResponse> get(@PathVariable UUID id, CurrentUser user) {
        return answer(clients.find(id)
                .filter(client -> user.can(Permission.MEMBERS_MANAGE, client.organizationId()))
                .orElseThrow(ProblemException::notFound));
    }

    @PatchMapping("/{id}")
    @Access(value = Access.Who.PERMITTED, permissions = Permission.MEMBERS_MANAGE, fresh = true)
    @Operation(
            operationId = "changeApiClient",
            summary = "Rename an API client, or change its scopes or its limit",
            description = "Tokens that it has keep their scopes until they expire (10 minutes).")
    ResponseEntity<ApiClientResponse> change(
            @PathVariable UUID id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody ApiClientPatchRequest request,
            CurrentUser user) {
        return answer(done(
                manage.change(user, id, request.toWish(), version -> EntityVersion.requireMatch(ifMatch, version))));
    }

    @DeleteMapping("/{id}")
    @Access(value = Access.Who.PERMITTED, permissions = Permission.MEMBERS_MANAGE)
    @Operation(
            operationId = "revokeApiClient",
            summary = "Revoke an API client for good",
            description = "Its secrets are forgotten and its tokens refused at once.")
    @ApiResponse(responseCode = "204", description = "It is revoked")
    ResponseEntity<Void> revoke(@PathVariable UUID id, CurrentUser user) {
        done(manage.revoke(user, id));
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/{id}/secrets")
    @Access(value = Access.Who.PERMITTED, permissions = Permission.MEMBERS_MANAGE, fresh = true)
    @Operation(
            operationId = "addApiClientSecret",
            summary = "Give an API client a second secret; it is told this once",
            description = "The old one works until it is removed, so the client can change over without a break.")
    @ApiResponse(responseCode = "201", description = "The client and its new secret")
    ResponseEntity<NewSecretResponse> addSecret(@PathVariable UUID id, CurrentUser user) {
        return withSecret(manage.addSecret(user, id));
    }

    @DeleteMapping("/{id}/secrets/{secretId}")
    @Access(value = Access.Who.PERMITTED, permissions = Permission.MEMBERS_MANAGE)
    @Operation(operationId = "removeApiClientSecret", summary = "Remove one of an API client's two secrets")
    @ApiResponse(responseCode = "204", description = "It no longer works")
    ResponseEntity<Void> removeSecret(@PathVariable UUID id, @PathVariable UUID secretId, CurrentUser user) {
        done(manage.removeSecret(user, id, secretId));
        return ResponseEntity.noContent().build();
    }

    private static ResponseEntity<NewSecretResponse> withSecret(ApiClientOutcome outcome) {
        if (outcome instanceof WithSecret(var client, var secret)) {
            return ResponseEntity.created(URI.create("/api/v1/api-clients/" + client.id()))
                    .eTag(EntityVersion.etag(client.version()))
                    .cacheControl(CacheControl.noStore())
                    .body(new NewSecretResponse(ApiClientResponse.of(client), secret.value()));
        }
        throw new IllegalStateException("no secret came of " + done(outcome).id());
    }

    private static ApiClient done(ApiClientOutcome outcome) {
        return switch (outcome) {
            case Done(var client) -> client;
            case WithSecret(var client, var _) -> client;
            case Unknown() -> throw ProblemException.notFound();
            case ScopesRefused(var scopes) -> throw ApiClientProblems.scopesRefused(scopes);
            case TooManyClients(var limit) -> throw ApiClientProblems.tooManyClients(limit);
            case TooManySecrets() -> throw ApiClientProblems.tooManySecrets();
            case LastSecret() -> throw ApiClientProblems.lastSecret();
        };
    }

    private static ResponseEntity<ApiClientResponse> answer(ApiClient client) {
        return ResponseEntity.ok().eTag(EntityVersion.etag(client.version())).body(ApiClientResponse.of(client));
    }
}
