package io.palco.event.venue;

import io.palco.contracts.security.Permission;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.problem.FieldProblem;
import io.palco.platform.web.problem.ProblemException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whose a new thing shall be.
public final class ChosenOrganization {

    private ChosenOrganization() {}

    /// The one asked for, or the only one in which the caller holds the permission.
    ///
    /// @throws ProblemException 422 when there is none, or it takes a choice
    public static UUID of(CurrentUser user, Permission permission, @Nullable UUID wanted) {
        var held = user.organizationsWith(permission);
        if (wanted == null && held.size() == 1) {
            return held.iterator().next();
        }
        if (wanted != null && held.contains(wanted)) {
            return wanted;
        }
        throw ProblemException.invalid(FieldProblem.of(
                "organizationId",
                "Choose an organization in which you may do this.",
                "Escolha uma organização em que você possa fazer isto."));
    }
}
