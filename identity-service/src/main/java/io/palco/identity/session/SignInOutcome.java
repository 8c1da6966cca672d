package io.palco.identity.session;

import io.palco.identity.mfa.SecondFactorMethod;
import java.time.Duration;
import java.util.List;

/// What became of an attempt to sign in.
public sealed interface SignInOutcome {

    record SignedIn(TokenPair tokens) implements SignInOutcome {}

    /// The password is right; the second factor is still to come.
    record SecondFactorNeeded(String token, List<SecondFactorMethod> methods) implements SignInOutcome {

        @Override
        public String toString() {
            return "SecondFactorNeeded[…]";
        }
    }

    /// Unknown address, wrong password or deactivated account: nobody is told which.
    record Refused() implements SignInOutcome {}

    record Throttled(Duration remaining) implements SignInOutcome {}
}
