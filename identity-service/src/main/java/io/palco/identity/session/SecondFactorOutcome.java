package io.palco.identity.session;

import java.time.Duration;

/// What became of a second factor that was shown.
public sealed interface SecondFactorOutcome {

    record SignedIn(TokenPair tokens) implements SecondFactorOutcome {}

    /// The code is not right; another may be.
    record WrongCode() implements SecondFactorOutcome {}

    /// The sign-in is too old, was finished, belongs to another client, or saw too many wrong codes.
    record StartAgain() implements SecondFactorOutcome {}

    record Throttled(Duration remaining) implements SecondFactorOutcome {}
}
