package io.palco.identity.account;

import java.util.Set;

/// What became of the wish to change a user.
public sealed interface ChangeOutcome {

    record Changed(UserView user) implements ChangeOutcome {}

    record Unknown() implements ChangeOutcome {}

    record NotPermitted() implements ChangeOutcome {}

    record UnknownRoles(Set<String> names) implements ChangeOutcome {}

    record LastAdministrator() implements ChangeOutcome {}
}
