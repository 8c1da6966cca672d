package io.palco.identity.mfa;

import io.palco.identity.mfa.CodeCheck.Right;
import io.palco.identity.mfa.CodeCheck.Throttled;
import io.palco.identity.mfa.CodeCheck.Wrong;
import io.palco.identity.throttle.Throttle;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Which second factors people have, and whether a code is theirs. Every look at a code counts first and is forgiven
/// when it was right, so that many guesses at once are no more than one after another.
@Component
public class SecondFactors {

    private final FactorInventory inventory;
    private final CodeUse codes;
    private final Throttle throttle;
    private final MfaProperties properties;
    private final FactorMails mails;

    SecondFactors(
            FactorInventory inventory, CodeUse codes, Throttle throttle, MfaProperties properties, FactorMails mails) {
        this.inventory = inventory;
        this.codes = codes;
        this.throttle = throttle;
        this.properties = properties;
        this.mails = mails;
    }

    /// How this user can prove themself beyond their password; nothing when a password is all they have.
    public List<SecondFactorMethod> of(UUID userId) {
        return inventory.methodsOf(userId);
    }

    /// Looks at a code and uses it up. A passkey has none.
    @Transactional
    public CodeCheck check(UUID userId, SecondFactorMethod method, String code) {
        var wait = throttle.count(properties.codes(), userId.toString());
        if (wait.isPresent()) {
            return new Throttled(wait.get());
        }
        var right = codes.use(userId, method, code);
        if (!right) {
            return new Wrong();
        }
        throttle.clear(properties.codes(), userId.toString());
        if (method == SecondFactorMethod.RECOVERY_CODE) {
            mails.tell(userId, FactorChange.RECOVERY_CODE_USED);
        }
        return new Right();
    }
}
