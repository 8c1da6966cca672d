package io.palco.identity.account.web;

import io.palco.identity.account.ChangeMe;
import io.palco.identity.account.ChangeOutcome.Changed;
import io.palco.identity.account.UserChange;
import io.palco.identity.account.UserQueries;
import io.palco.identity.account.UserStatus;
import io.palco.identity.account.UserView;
import io.palco.identity.profile.Profiles;
import io.palco.identity.role.RoleAssignments;
import io.palco.platform.security.Access;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.problem.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// One's own account.
@RestController
@RequestMapping("/api/v1/me")
@Tag(name = "me")
class MeController {

    private final UserQueries queries;
    private final RoleAssignments roles;
    private final Profiles profiles;
    private final ChangeMe changeMe;

    MeController(UserQueries queries, RoleAssignments roles, Profiles profiles, ChangeMe changeMe) {
        this.queries = queries;
        this.roles = roles;
        this.profiles = profiles;
        this.changeMe = changeMe;
    }

    @GetMapping
    @Access(Access.Who.SIGNED_IN)
    @Operation(operationId = "getMe", summary = "The signed-in user with their roles and permissions")
    MeResponse get(CurrentUser user) {
        return queries.find(user.id())
                .filter(found -> found.status() == UserStatus.ACTIVE)
                .map(found -> answer(found, user))
                .orElseThrow(ProblemException::unauthorized);
    }

    @PatchMapping
    @Access(Access.Who.SIGNED_IN)
    @Operation(operationId = "changeMe", summary = "Change one's own name, language or profile")
    MeResponse change(@Valid @RequestBody ChangeMeRequest request, CurrentUser user) {
        var change = UserChange.ofOneself(request.name(), request.locale());
        if (changeMe.change(user.id(), change, request.toProfileChange()) instanceof Changed(var changed)) {
            return answer(changed, user);
        }
        throw ProblemException.unauthorized();
    }

    private MeResponse answer(UserView found, CurrentUser user) {
        return MeResponse.of(
                found,
                roles.authorityOf(found.id()),
                profiles.of(found.id()),
                user.signIn().hasSecondFactor());
    }
}
