package io.palco.identity.consent;

/// What became of a decision.
public sealed interface ConsentOutcome {

    record Noted(ConsentDecision decision) implements ConsentOutcome {}

    /// There are other words by now; show them and ask again.
    record TextChanged(String current) implements ConsentOutcome {}

    record UnknownPurpose() implements ConsentOutcome {}

    /// It cannot be taken back while there is an account.
    record Required() implements ConsentOutcome {}
}
