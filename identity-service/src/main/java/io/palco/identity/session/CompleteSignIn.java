package io.palco.identity.session;

import io.palco.identity.mfa.CodeCheck;
import io.palco.identity.mfa.SecondFactorMethod;
import io.palco.identity.mfa.SecondFactors;
import io.palco.identity.session.SecondFactorOutcome.SignedIn;
import io.palco.identity.session.SecondFactorOutcome.StartAgain;
import io.palco.identity.session.SecondFactorOutcome.Throttled;
import io.palco.identity.session.SecondFactorOutcome.WrongCode;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Finishes a sign-in with a second factor.
@Component
public class CompleteSignIn {

    private final PendingSignIns pending;
    private final SecondFactors secondFactors;
    private final StartSession startSession;

    CompleteSignIn(PendingSignIns pending, SecondFactors secondFactors, StartSession startSession) {
        this.pending = pending;
        this.secondFactors = secondFactors;
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
