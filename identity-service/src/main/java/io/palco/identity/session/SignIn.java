package io.palco.identity.session;

import io.palco.identity.account.CheckPassword;
import io.palco.identity.mfa.SecondFactors;
import io.palco.identity.session.SignInOutcome.Refused;
import io.palco.identity.session.SignInOutcome.SecondFactorNeeded;
import io.palco.identity.session.SignInOutcome.SignedIn;
import io.palco.identity.session.SignInOutcome.Throttled;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Signs somebody in by e-mail and password.
@Component
public class SignIn {

    private final CheckPassword checkPassword;
    private final SignInLimits limits;
    private final StartSession startSession;
    private final SecondFactors secondFactors;
    private final PendingSignIns pending;

    SignIn(
            CheckPassword checkPassword,
            SignInLimits limits,
            SecondFactors secondFactors,
            PendingSignIns pending,
            StartSession startSession) {
        this.checkPassword = checkPassword;
        this.limits = limits;
        this.secondFactors = secondFactors;
        this.pending = pending;
        this.startSession = startSession;
    }

    /// No transaction is open while the password is checked: that takes long, and connections are few.
    ///
    /// @param email normalised
    public SignInOutcome signIn(String email, String password, Client client) {
        var wait = limits.waitFor(email, client);
        if (wait.isPresent()) {
            return new Throttled(wait.get());
        }
        var user = checkPassword.check(email, password);
        return user.isEmpty() ? failed(email, client) : proven(user.get(), email, client);
    }

    private SignInOutcome failed(String email, Client client) {
        return limits.fail(email, client).<SignInOutcome>map(Throttled::new).orElseGet(Refused::new);
    }

    /// Whoever guessed right while others guessed wrong beyond the limit learns nothing by it.
    private SignInOutcome proven(UUID userId, String email, Client client) {
        var wait = limits.waitFor(email, client);
        if (wait.isPresent()) {
            return new Throttled(wait.get());
        }
        limits.clear(email);
        var methods = secondFactors.of(userId);
        if (!methods.isEmpty()) {
            return new SecondFactorNeeded(pending.begin(userId, client).value(), methods);
        }
        return startSession
                .start(userId, client, Proof::ofPassword)
                .<SignInOutcome>map(SignedIn::new)
                .orElseGet(Refused::new);
    }
}
