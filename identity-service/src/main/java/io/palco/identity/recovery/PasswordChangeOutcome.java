package io.palco.identity.recovery;

import io.palco.identity.password.PasswordRules;
import java.time.Duration;

/// What became of a new password.
public sealed interface PasswordChangeOutcome {

    record Changed() implements PasswordChangeOutcome {}

    /// The new password breaks a rule.
    record Refused(PasswordRules.Refusal reason) implements PasswordChangeOutcome {}

    /// The link was used, has expired, or was replaced by a newer one.
    record InvalidLink() implements PasswordChangeOutcome {}

    /// The present password is not the one that was given.
    record WrongPassword() implements PasswordChangeOutcome {}

    record Throttled(Duration remaining) implements PasswordChangeOutcome {}
}
