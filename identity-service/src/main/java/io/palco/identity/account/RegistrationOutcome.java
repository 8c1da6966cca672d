package io.palco.identity.account;

import io.palco.identity.password.PasswordRules;
import java.util.UUID;

/// What became of the wish for an account.
public sealed interface RegistrationOutcome {

    record Registered(UUID id, String email, String name) implements RegistrationOutcome {}

    record EmailTaken() implements RegistrationOutcome {}

    record PasswordRefused(PasswordRules.Refusal reason) implements RegistrationOutcome {}
}
