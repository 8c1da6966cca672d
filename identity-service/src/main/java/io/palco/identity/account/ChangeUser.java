package io.palco.identity.account;

import io.palco.contracts.security.Permission;
import io.palco.identity.account.ChangeOutcome.Changed;
import io.palco.identity.account.ChangeOutcome.NotPermitted;
import io.palco.identity.account.ChangeOutcome.Unknown;
import io.palco.platform.security.CurrentUser;
import java.time.Clock;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Changes a user, on their own wish or an administrator's.
@Component
public class ChangeUser {

    private final Users users;
    private final UserQueries queries;
    private final GrantRoles roles;
    private final Succession succession;
    private final Clock clock;

    ChangeUser(Users users, UserQueries queries, GrantRoles roles, Succession succession, Clock clock) {
        this.users = users;
        this.queries = queries;
        this.roles = roles;
        this.succession = succession;
        this.clock = clock;
    }

    /// Changes one's own account; a deactivated one is as good as none.
    @Transactional
    public ChangeOutcome changeOneself(UUID id, UserChange change) {
        return users.findForChangeById(id)
                .filter(User::isActive)
                .<ChangeOutcome>map(user -> apply(user, change))
                .orElseGet(Unknown::new);
    }

    /// @param basedOn is given the user's version, and throws when the wish was based on another one
    @Transactional
    public ChangeOutcome change(CurrentUser by, UUID id, UserChange change, LongConsumer basedOn) {
        if (!isPermitted(by, change)) {
            return new NotPermitted();
        }
        succession.lock(id, change);
        var found = users.findForChangeById(id);
        if (found.isEmpty()) {
            return new Unknown();
        }
        basedOn.accept(found.get().version());
        return roles.refusal(by, id, change)
                .or(() -> succession.refusal(id, change))
                .orElseGet(() -> apply(found.get(), change));
    }

    private static boolean isPermitted(CurrentUser by, UserChange change) {
        return (!change.touchesAccount() || by.can(Permission.USERS_MANAGE))
                && (change.roles() == null || by.can(Permission.ROLES_MANAGE));
    }

    private Changed apply(User user, UserChange change) {
        var now = clock.instant();
        if (change.name() != null) {
            user.rename(change.name(), now);
        }
        if (change.locale() != null) {
            user.speak(change.locale(), now);
        }
        if (change.status() != null) {
            user.become(change.status(), now);
        }
        if (change.roles() != null) {
            roles.grant(user.id(), change.roles());
            user.rolesChanged(now);
        }
        users.saveAndFlush(user);
        return new Changed(queries.find(user.id()).orElseThrow());
    }
}
