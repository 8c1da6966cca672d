package io.palco.identity.role.web;

import io.palco.contracts.security.Permission;
import io.palco.identity.role.EditRole;
import io.palco.identity.role.Role;
import io.palco.identity.role.RoleCatalogue;
import io.palco.platform.security.Access;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.list.ListRequest;
import io.palco.platform.web.list.ListResponse;
import io.palco.platform.web.request.EntityVersion;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The platform's roles.
@RestController
@RequestMapping("/api/v1/roles")
@Tag(name = "roles")
class RoleController {

    private final RoleCatalogue roles;
    private final EditRole editRole;

    RoleController(RoleCatalogue roles, EditRole editRole) {
        this.roles = roles;
        this.editRole = editRole;
    }

    @GetMapping
    @Access(
            value = Access.Who.PERMITTED,
            permissions = {Permission.USERS_READ, Permission.ROLES_MANAGE})
    @Operation(
            operationId = "listRoles",
            summary = "The built-in roles and the platform's own, by name",
            description = "Roles that organizations made are listed with each organization.")
    ListResponse<RoleResponse> list(ListRequest list) {
        return roles.list(list).map(RoleResponse::of);
    }

    @PostMapping
    @Access(value = Access.Who.PERMITTED, permissions = Permission.ROLES_MANAGE, fresh = true)
    @Operation(
            operationId = "createRole",
            summary = "Make a role of the platform",
            description = "Of permissions that the caller holds. Needs a recent proof of who you are.")
    ResponseEntity<RoleResponse> create(@Valid @RequestBody CreateRoleRequest request, CurrentUser user) {
        var draft = RoleAnswers.draft(request.name(), request.permissions(), Permission.Scope.PLATFORM);
        var role = RoleAnswers.saved(editRole.create(user, null, draft));
        return ResponseEntity.created(URI.create("/api/v1/roles/" + role.id()))
                .eTag(EntityVersion.etag(role.version()))
                .body(RoleResponse.of(role));
    }

    @PatchMapping("/{id}")
    @Access(value = Access.Who.PERMITTED, permissions = Permission.ROLES_MANAGE, fresh = true)
    @Operation(
            operationId = "changeRole",
            summary = "Rename a role of the platform, or replace its permissions",
            description =
                    "Every permission put in or taken out must be the caller's own. Whoever loses one by it is asked"
                            + " to refresh at once. Needs a recent proof of who you are.")
    ResponseEntity<RoleResponse> change(
            @PathVariable UUID id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody ChangeRoleRequest request,
            CurrentUser user) {
        var draft = RoleAnswers.draft(request.name(), request.permissions(), Permission.Scope.PLATFORM);
        return answer(RoleAnswers.saved(
                editRole.change(user, null, id, draft, version -> EntityVersion.requireMatch(ifMatch, version))));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Access(value = Access.Who.PERMITTED, permissions = Permission.ROLES_MANAGE, fresh = true)
    @Operation(
            operationId = "deleteRole",
            summary = "Delete a role of the platform that nobody holds",
            description = "Needs a recent proof of who you are.")
    void delete(@PathVariable UUID id, CurrentUser user) {
        RoleAnswers.expectDeleted(editRole.delete(user, null, id));
    }

    private static ResponseEntity<RoleResponse> answer(Role role) {
        return ResponseEntity.ok().eTag(EntityVersion.etag(role.version())).body(RoleResponse.of(role));
    }
}
