package io.palco.identity.role.web;

import static io.palco.platform.web.problem.LocalizedText.text;

import io.palco.contracts.problem.ProblemType;
import io.palco.contracts.security.Permission;
import io.palco.identity.role.Role;
import io.palco.identity.role.RoleDraft;
import io.palco.identity.role.RoleOutcome;
import io.palco.identity.role.RoleOutcome.BuiltIn;
import io.palco.identity.role.RoleOutcome.Deleted;
import io.palco.identity.role.RoleOutcome.InUse;
import io.palco.identity.role.RoleOutcome.NameTaken;
import io.palco.identity.role.RoleOutcome.NotHeld;
import io.palco.identity.role.RoleOutcome.Saved;
import io.palco.identity.role.RoleOutcome.TooMany;
import io.palco.identity.role.RoleOutcome.Unknown;
import io.palco.platform.web.problem.FieldProblem;
import io.palco.platform.web.problem.ProblemException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the editors of roles have in common, of the platform's and of an organization's.
final class RoleAnswers {

    private RoleAnswers() {}

    static RoleDraft draft(@Nullable String name, @Nullable List<String> permissions, Permission.Scope scope) {
        return new RoleDraft(name, permissions == null ? null : permissions(permissions, scope));
    }

    static Role saved(RoleOutcome outcome) {
        if (outcome instanceof Saved(var role)) {
            return role;
        }
        throw problem(outcome);
    }

    static void expectDeleted(RoleOutcome outcome) {
        if (!(outcome instanceof Deleted)) {
            throw problem(outcome);
        }
    }

    private static Set<Permission> permissions(List<String> names, Permission.Scope scope) {
        var permissions = EnumSet.noneOf(Permission.class);
        for (var name : names) {
            permissions.add(Permission.ofWireName(name)
                    .filter(permission -> permission.scope() == scope)
                    .orElseThrow(() -> unknownPermission(name)));
        }
        return permissions;
    }

    private static ProblemException unknownPermission(String name) {
        return ProblemException.invalid(new FieldProblem(
                "permissions",
                text(
                        "{0} is no permission that such a role can have.",
                        "{0} não é uma permissão que um papel assim possa ter.", name)));
    }

    private static RuntimeException problem(RoleOutcome outcome) {
        return switch (outcome) {
            case Unknown() -> ProblemException.notFound();
            case NameTaken() ->
                ProblemException.invalid(
                        ProblemType.ROLE_NAME_TAKEN,
                        FieldProblem.of(
                                "name", "There is a role of this name already.", "Já existe um papel com este nome."));
            case BuiltIn() ->
                ProblemException.of(
                        ProblemType.BUILT_IN_ROLE,
                        "Built-in roles cannot be changed. Make a role of your own.",
                        "Papéis do sistema não podem ser alterados. Crie um papel seu.");
            case NotHeld(var permissions) ->
                ProblemException.of(
                        ProblemType.FORBIDDEN,
                        text(
                                "You can only put in or take out what you hold yourself. You lack: {0}.",
                                "Você só pode incluir ou retirar o que você mesmo tem. Falta a você: {0}.",
                                names(permissions)));
            case InUse(var holders) ->
                ProblemException.of(
                        ProblemType.ROLE_IN_USE,
                        text(
                                "{0} people hold this role. Take it from them first.",
                                "{0} pessoas têm este papel. Retire-o delas antes.", holders));
            case TooMany(var limit) ->
                ProblemException.of(
                        ProblemType.LIMIT_REACHED,
                        text("There can be {0} roles at most.", "Pode haver no máximo {0} papéis.", limit));
            case Saved _, Deleted() -> new IllegalStateException("no refusal: " + outcome);
        };
    }

    private static String names(Set<Permission> permissions) {
        return permissions.stream().sorted().map(Permission::wireName).collect(Collectors.joining(", "));
    }
}
