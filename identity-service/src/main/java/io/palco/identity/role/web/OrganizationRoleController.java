package io.palco.identity.role.web;

import io.palco.contracts.security.Permission;
import io.palco.identity.role.EditRole;
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

/// The roles of one organization, for those who manage its members.
@RestController
@RequestMapping("/api/v1/organizations/{organizationId}/roles")
@Tag(name = "roles")
class OrganizationRoleController {

    private final RoleCatalogue roles;
    private final EditRole editRole;

    OrganizationRoleController(RoleCatalogue roles, EditRole editRole) {
        this.roles = roles;
        this.editRole = editRole;
    }

    @GetMapping
    @Access(
            value = Access.Who.PERMITTED,
            permissions = {Permission.MEMBERS_MANAGE, Permission.ORGANIZATIONS_MANAGE})
    @Operation(
            operationId = "listOrganizationRoles",
            summary = "The built-in roles and the organization's own, by name")
    ListResponse<RoleResponse> list(@PathVariable UUID organizationId, ListRequest list, CurrentUser user) {
        requireManager(user, organizationId);
        return roles.listUsable(organizationId, list).map(RoleResponse::of);
    }

    @PostMapping
    @Access(value = Access.Who.PERMITTED, permissions = Permission.MEMBERS_MANAGE, fresh = true)
    @Operation(
            operationId = "createOrganizationRole",
            summary = "Make a role of an organization",
            description = "Of permissions that the caller holds in it. Needs a recent proof of who you are.")
    ResponseEntity<RoleResponse> create(
            @PathVariable UUID organizationId, @Valid @RequestBody CreateRoleRequest request, CurrentUser user) {
        user.requireVisible(Permission.MEMBERS_MANAGE, organizationId);
        var draft = RoleAnswers.draft(request.name(), request.permissions(), Permission.Scope.ORGANIZATION);
        var role = RoleAnswers.saved(editRole.create(user, organizationId, draft));
        return ResponseEntity.created(URI.create("/api/v1/organizations/" + organizationId + "/roles/" + role.id()))
                .eTag(EntityVersion.etag(role.version()))
                .body(RoleResponse.of(role));
    }

    @PatchMapping("/{roleId}")
    @Access(value = Access.Who.PERMITTED, permissions = Permission.MEMBERS_MANAGE, fresh = true)
    @Operation(
            operationId = "changeOrganizationRole",
            summary = "Rename a role of an organization, or replace its permissions",
            description =
                    "Every permission put in or taken out must be the caller's own in it. Whoever loses one by it is"
                            + " asked to refresh at once. Needs a recent proof of who you are.")
    ResponseEntity<RoleResponse> change(
            @PathVariable UUID organizationId,
            @PathVariable UUID roleId,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody ChangeRoleRequest request,
            CurrentUser user) {
        user.requireVisible(Permission.MEMBERS_MANAGE, organizationId);
        var draft = RoleAnswers.draft(request.name(), request.permissions(), Permission.Scope.ORGANIZATION);
        var role = RoleAnswers.saved(editRole.change(
                user, organizationId, roleId, draft, version -> EntityVersion.requireMatch(ifMatch, version)));
        return ResponseEntity.ok().eTag(EntityVersion.etag(role.version())).body(RoleResponse.of(role));
    }

    @DeleteMapping("/{roleId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Access(value = Access.Who.PERMITTED, permissions = Permission.MEMBERS_MANAGE, fresh = true)
    @Operation(
            operationId = "deleteOrganizationRole",
            summary = "Delete a role of an organization that nobody holds",
            description = "Open invitations lose it. Needs a recent proof of who you are.")
    void delete(@PathVariable UUID organizationId, @PathVariable UUID roleId, CurrentUser user) {
        user.requireVisible(Permission.MEMBERS_MANAGE, organizationId);
        RoleAnswers.expectDeleted(editRole.delete(user, organizationId, roleId));
    }

    private static void requireManager(CurrentUser user, UUID organizationId) {
        if (!user.can(Permission.ORGANIZATIONS_MANAGE)) {
            user.requireVisible(Permission.MEMBERS_MANAGE, organizationId);
        }
    }
}
