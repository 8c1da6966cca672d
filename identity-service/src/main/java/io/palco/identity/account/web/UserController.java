package io.palco.identity.account.web;

import io.palco.contracts.security.Permission;
import io.palco.identity.account.ChangeOutcome.Changed;
import io.palco.identity.account.ChangeOutcome.LastAdministrator;
import io.palco.identity.account.ChangeOutcome.LastOwner;
import io.palco.identity.account.ChangeOutcome.NotHeld;
import io.palco.identity.account.ChangeOutcome.NotPermitted;
import io.palco.identity.account.ChangeOutcome.Unknown;
import io.palco.identity.account.ChangeOutcome.UnknownRoles;
import io.palco.identity.account.ChangeUser;
import io.palco.identity.account.UserFilter;
import io.palco.identity.account.UserFilter.TimeRange;
import io.palco.identity.account.UserQueries;
import io.palco.identity.account.UserStatus;
import io.palco.identity.account.UserView;
import io.palco.platform.security.Access;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.list.ListRequest;
import io.palco.platform.web.list.ListResponse;
import io.palco.platform.web.problem.ProblemException;
import io.palco.platform.web.request.EntityVersion;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/users")
@Tag(name = "users")
class UserController {

    private final UserQueries queries;
    private final ChangeUser changeUser;

    UserController(UserQueries queries, ChangeUser changeUser) {
        this.queries = queries;
        this.changeUser = changeUser;
    }

    @GetMapping
    @Access(value = Access.Who.PERMITTED, permissions = Permission.USERS_READ)
    @Operation(
            operationId = "listUsers",
            summary = "Search users",
            description =
                    "q is looked for anywhere in name and e-mail, whatever its case and accents; one or two characters at"
                            + " the beginning of the name. Sorts: createdAt, name, email, lastLoginAt; newest first without one.")
    ListResponse<UserResponse> list(
            @RequestParam @Size(max = 200) @Nullable String q,
            @RequestParam @Size(max = 254) @Nullable String email,
            @RequestParam @Size(max = 50) @Nullable String role,
            @Parameter(description = "Members of this organization; with role, who hold it there")
                    @RequestParam
                    @Nullable
                    UUID organizationId,
            @RequestParam @Nullable UserStatus status,
            @Parameter(description = "Created at this instant or later") @RequestParam @Nullable Instant createdFrom,
            @Parameter(description = "Created before this instant") @RequestParam @Nullable Instant createdTo,
            @Parameter(description = "Last signed in at this instant or later") @RequestParam @Nullable
                    Instant lastLoginFrom,
            @Parameter(description = "Last signed in before this instant, or never") @RequestParam @Nullable
                    Instant lastLoginTo,
            ListRequest list) {
        var filter = new UserFilter(
                q,
                email,
                role,
                organizationId,
                status,
                new TimeRange(createdFrom, createdTo),
                new TimeRange(lastLoginFrom, lastLoginTo));
        return queries.list(filter, list).map(UserResponse::of);
    }

    @GetMapping("/{id}")
    @Access(value = Access.Who.PERMITTED, permissions = Permission.USERS_READ)
    @Operation(operationId = "getUser", summary = "One user, with their version as ETag")
    ResponseEntity<UserResponse> get(@PathVariable UUID id) {
        return answer(queries.find(id).orElseThrow(ProblemException::notFound));
    }

    @PatchMapping("/{id}")
    @Access(
            value = Access.Who.PERMITTED,
            permissions = {Permission.USERS_MANAGE, Permission.ROLES_MANAGE},
            fresh = true)
    @Operation(
            operationId = "changeUser",
            summary = "Change, deactivate or reactivate a user, or replace their roles",
            description = "name, locale and status need users:manage, roles need roles:manage. Deactivation ends all of"
                    + " the user's sessions. Nobody gives or takes a role that allows what they may not do. The last active"
                    + " administrator stays (409 last-administrator), and so does an organization's last owner (409"
                    + " last-owner). Needs a recent proof of who you are.")
    ResponseEntity<UserResponse> change(
            @PathVariable UUID id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody ChangeUserRequest request,
            CurrentUser user) {
        var outcome = changeUser.change(
                user, id, request.toChange(), version -> EntityVersion.requireMatch(ifMatch, version));
        return switch (outcome) {
            case Changed(var changed) -> answer(changed);
            case Unknown() -> throw ProblemException.notFound();
            case NotPermitted() -> throw ProblemException.forbidden();
            case NotHeld(var permissions) -> throw AccountProblems.notHeld(permissions);
            case LastOwner() -> throw AccountProblems.lastOwner();
            case UnknownRoles(var names) -> throw AccountProblems.unknownRoles(names);
            case LastAdministrator() -> throw AccountProblems.lastAdministrator();
        };
    }

    private static ResponseEntity<UserResponse> answer(UserView user) {
        return ResponseEntity.ok().eTag(EntityVersion.etag(user.version())).body(UserResponse.of(user));
    }
}
