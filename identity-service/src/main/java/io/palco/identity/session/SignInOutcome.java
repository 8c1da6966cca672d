package io.palco.identity.session;

import java.time.Duration;

/// What became of an attempt to sign in.
public sealed interface SignInOutcome {

    record SignedIn(TokenPair tokens) implements SignInOutcome {}

    /// Unknown address, wrong password or deactivated account: nobody is told which.
    record Refused() implements SignInOutcome {}

    record Throttled(Duration remaining) implements SignInOutcome {}
}
