package io.palco.event.catalog;

import io.palco.contracts.security.Permission;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.problem.FieldProblem;
import io.palco.platform.web.problem.ProblemException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// For which organization somebody makes something.
public final class CallersOrganization {

    private CallersOrganization() {}

    /// The one that was named, or the only one in which they hold the permission.
    ///
    /// @throws ProblemException when they named none and have several to choose from, or named
    ///   one in which they
    ///   do not hold the permission
    public static UUID of(CurrentUser user, Permission permission, @Nullable UUID named) {
        var theirs = user.organizationsWith(permission);
        if (named != null) {
            if (!theirs.contains(named)) {
                throw ProblemException.invalid(FieldProblem.of(
                        "organizationId",
                        "Choose an organization in which you may do this.",
                        "Escolha uma organização em que você possa fazer isto."));
            }
            return named;
        }
        if (theirs.size() == 1) {
            return theirs.iterator().next();
        }
        throw ProblemException.invalid(FieldProblem.of(
                "organizationId",
                "You may do this in several organizations; choose one.",
                "Você pode fazer isto em várias organizações; escolha uma."));
    }
}
