package io.palco.identity.session;

import io.palco.identity.mfa.CodeCheck;
import io.palco.identity.mfa.SecondFactorMethod;
import io.palco.identity.mfa.SecondFactors;
import io.palco.identity.session.StepUpOutcome.NotEnough;
import io.palco.identity.session.StepUpOutcome.Throttled;
import io.palco.identity.session.StepUpOutcome.Wrong;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Lets somebody who is signed in prove once more that it is them. Who has a second factor shows that: a password
/// alone would be less than they signed in with.
@Component
public class StepUp {

    private final SecondFactors secondFactors;
    private final PasswordGuesses passwordGuesses;
    private final RenewedProofs proofs;

    StepUp(SecondFactors secondFactors, PasswordGuesses passwordGuesses, RenewedProofs proofs) {
        this.secondFactors = secondFactors;
        this.passwordGuesses = passwordGuesses;
        this.proofs = proofs;
    }

    public StepUpOutcome withPassword(UUID userId, UUID session, String password) {
        var methods = secondFactors.of(userId);
        if (!methods.isEmpty()) {
            return new NotEnough(methods);
        }
        return switch (passwordGuesses.check(userId, password)) {
            case CodeCheck.Right() -> proofs.renew(userId, session, Proof::renewedByPassword);
            case CodeCheck.Wrong() -> new Wrong();
            case CodeCheck.Throttled(var wait) -> new Throttled(wait);
        };
    }

    public StepUpOutcome withCode(UUID userId, UUID session, SecondFactorMethod method, String code) {
        return switch (secondFactors.check(userId, method, code)) {
            case CodeCheck.Right() -> proofs.renew(userId, session, (proof, now) -> proof.renewedBy(method, now));
            case CodeCheck.Wrong() -> new Wrong();
            case CodeCheck.Throttled(var wait) -> new Throttled(wait);
        };
    }
}
