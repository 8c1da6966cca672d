package io.palco.identity.session;

import io.palco.identity.mfa.CodeCheck;
import io.palco.identity.mfa.SecondFactorMethod;
import io.palco.identity.mfa.SecondFactors;
import io.palco.identity.passkey.PasskeyCeremonies;
import io.palco.identity.passkey.PasskeyChallenge;
import io.palco.identity.passkey.PasskeyPurpose;
import io.palco.identity.session.SecondFactorOutcome.SignedIn;
import io.palco.identity.session.SecondFactorOutcome.StartAgain;
import io.palco.identity.session.SecondFactorOutcome.Throttled;
import io.palco.identity.session.SecondFactorOutcome.WrongCode;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Finishes a sign-in with a second factor.
@Component
public class CompleteSignIn {

    private final PendingSignIns pending;
    private final SecondFactors secondFactors;
    private final PasskeyCeremonies passkeys;
    private final StartSession startSession;

    CompleteSignIn(
            PendingSignIns pending,
            SecondFactors secondFactors,
            PasskeyCeremonies passkeys,
            StartSession startSession) {
        this.pending = pending;
        this.secondFactors = secondFactors;
        this.passkeys = passkeys;
        this.startSession = startSession;
    }

    /// @param token what the first step answered
    public SecondFactorOutcome withCode(String token, SecondFactorMethod method, String code, Client client) {
        var user = pending.find(token, client);
        if (user.isEmpty()) {
            return new StartAgain();
        }
        return switch (secondFactors.check(user.get(), method, code)) {
            case CodeCheck.Right() -> finish(token, user.get(), method, client);
            case CodeCheck.Wrong() -> {
                pending.miss(token);
                yield new WrongCode();
            }
            case CodeCheck.Throttled(var wait) -> new Throttled(wait);
        };
    }

    /// Asks for a signature of one of the user's passkeys.
    ///
    /// @return nothing when the sign-in has to begin again
    public Optional<PasskeyChallenge> challenge(String token, Client client) {
        return pending.find(token, client).map(user -> passkeys.beginVerification(PasskeyPurpose.SECOND_FACTOR, user));
    }

    /// @param credential what the browser answered
    public SecondFactorOutcome withPasskey(
            String token, UUID challengeId, Map<String, Object> credential, Client client) {
        var user = pending.find(token, client);
        if (user.isEmpty()) {
            return new StartAgain();
        }
        if (passkeys.verify(PasskeyPurpose.SECOND_FACTOR, user.get(), challengeId, credential)
                .isEmpty()) {
            pending.miss(token);
            return new WrongCode();
        }
        return finish(token, user.get(), SecondFactorMethod.PASSKEY, client);
    }

    private SecondFactorOutcome finish(String token, UUID userId, SecondFactorMethod method, Client client) {
        if (!pending.end(token)) {
            return new StartAgain();
        }
        return startSession
                .start(userId, client, now -> Proof.ofPasswordAnd(method, now))
                .<SecondFactorOutcome>map(SignedIn::new)
                .orElseGet(StartAgain::new);
    }
}
