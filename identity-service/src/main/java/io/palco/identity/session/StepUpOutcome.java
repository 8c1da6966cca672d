package io.palco.identity.session;

import io.palco.identity.mfa.SecondFactorMethod;
import java.time.Duration;
import java.util.List;

/// What became of a proof that was given once more.
public sealed interface StepUpOutcome {

    /// @param accessToken says that the proof is new
    record Proven(String accessToken, Duration accessFor) implements StepUpOutcome {

        @Override
        public String toString() {
            return "Proven[…]";
        }
    }

    record Wrong() implements StepUpOutcome {}

    /// A password is not enough for somebody who has more.
    record NotEnough(List<SecondFactorMethod> methods) implements StepUpOutcome {}

    record Throttled(Duration remaining) implements StepUpOutcome {}

    /// The session ended meanwhile.
    record SessionOver() implements StepUpOutcome {}
}
