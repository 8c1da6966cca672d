package io.palco.identity.recovery;

import io.palco.identity.account.ActiveAccounts;
import io.palco.identity.account.Credentials;
import io.palco.identity.password.PasswordHasher;
import io.palco.identity.password.PasswordRules;
import io.palco.identity.throttle.Limit;
import io.palco.identity.throttle.Throttle;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Replaces one's own password, knowing the present one. The session it happens in goes on, all others end. Wrong
/// guesses are few, so a stolen access token does not find the password out.
@Component
public class ChangePassword {

    private static final Limit GUESSES = new Limit("password-change", 10, Duration.ofHours(1));

    private final ActiveAccounts accounts;
    private final Credentials credentials;
    private final PasswordHasher hasher;
    private final Throttle throttle;
    private final ReplacePassword replace;

    ChangePassword(
            ActiveAccounts accounts,
            Credentials credentials,
            PasswordHasher hasher,
            Throttle throttle,
            ReplacePassword replace) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.hasher = hasher;
        this.throttle = throttle;
        this.replace = replace;
    }

    /// @param session the session it happens in
    public PasswordChangeOutcome change(UUID userId, @Nullable UUID session, String present, String wanted) {
        var account = accounts.find(userId);
        if (account.isEmpty()) {
            return new PasswordChangeOutcome.WrongPassword();
        }
        var wait = throttle.count(GUESSES, userId.toString());
        if (wait.isPresent()) {
            return new PasswordChangeOutcome.Throttled(wait.get());
        }
        if (!credentials.isPasswordOf(userId, present)) {
            return new PasswordChangeOutcome.WrongPassword();
        }
        var refusal = PasswordRules.refusal(
                wanted, account.get().email(), account.get().name());
        if (refusal.isPresent()) {
            return new PasswordChangeOutcome.Refused(refusal.get());
        }
        replace.inSession(account.get(), hasher.hash(wanted), session);
        throttle.clear(GUESSES, userId.toString());
        return new PasswordChangeOutcome.Changed();
    }
}
