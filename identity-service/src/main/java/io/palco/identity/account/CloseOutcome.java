package io.palco.identity.account;

import io.palco.identity.account.ActiveAccounts.ActiveAccount;

/// What became of the wish to have no account any more.
public sealed interface CloseOutcome {

    /// It is gone; this is what it was.
    record Closed(ActiveAccount account) implements CloseOutcome {}

    record LastAdministrator() implements CloseOutcome {}

    /// Nobody else owns this organization.
    record LastOwner(String organization) implements CloseOutcome {}

    record Unknown() implements CloseOutcome {}
}
