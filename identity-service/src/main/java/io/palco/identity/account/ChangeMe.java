package io.palco.identity.account;

import io.palco.identity.profile.ProfileChange;
import io.palco.identity.profile.Profiles;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Changes what somebody says about themselves: account and profile, both or neither.
@Component
public class ChangeMe {

    private final ChangeUser changeUser;
    private final Profiles profiles;

    ChangeMe(ChangeUser changeUser, Profiles profiles) {
        this.changeUser = changeUser;
        this.profiles = profiles;
    }

    @Transactional
    public ChangeOutcome change(UUID userId, UserChange account, ProfileChange profile) {
        var outcome = changeUser.changeOneself(userId, account);
        if (outcome instanceof ChangeOutcome.Changed) {
            profiles.change(userId, profile);
        }
        return outcome;
    }
}
