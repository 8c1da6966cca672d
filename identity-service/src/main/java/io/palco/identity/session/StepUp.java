package io.palco.identity.session;

import io.palco.identity.mfa.CodeCheck;
import io.palco.identity.mfa.SecondFactorMethod;
import io.palco.identity.mfa.SecondFactors;
import io.palco.identity.passkey.PasskeyCeremonies;
import io.palco.identity.passkey.PasskeyChallenge;
import io.palco.identity.passkey.PasskeyPurpose;
import io.palco.identity.session.StepUpOutcome.NotEnough;
import io.palco.identity.session.StepUpOutcome.Throttled;
import io.palco.identity.session.StepUpOutcome.Wrong;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Lets somebody who is signed in prove once more that it is them. Who has a second factor shows that: a password
/// alone would be less than they signed in with.
@Component
public class StepUp {

    private final SecondFactors secondFactors;
    private final PasswordGuesses passwordGuesses;
    private final PasskeyCeremonies passkeys;
    private final RenewedProofs proofs;

    StepUp(
            SecondFactors secondFactors,
            PasswordGuesses passwordGuesses,
            PasskeyCeremonies passkeys,
            RenewedProofs proofs) {
        this.secondFactors = secondFactors;
        this.passwordGuesses = passwordGuesses;
        this.passkeys = passkeys;
        this.proofs = proofs;
    }

    /// Asks for a signature of one of the user's passkeys.
    public PasskeyChallenge challenge(UUID userId) {
        return passkeys.beginVerification(PasskeyPurpose.STEP_UP, userId);
    }

    /// @param credential what the browser answered
    public StepUpOutcome withPasskey(UUID userId, UUID session, UUID challengeId, Map<String, Object> credential) {
        return passkeys.verify(PasskeyPurpose.STEP_UP, userId, challengeId, credential)
                .map(_ ->
                        proofs.renew(userId, session, (proof, now) -> proof.renewedBy(SecondFactorMethod.PASSKEY, now)))
                .orElseGet(Wrong::new);
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
