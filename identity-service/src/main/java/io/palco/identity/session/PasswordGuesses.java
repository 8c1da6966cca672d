package io.palco.identity.session;

import io.palco.identity.account.Credentials;
import io.palco.identity.mfa.CodeCheck;
import io.palco.identity.throttle.Limit;
import io.palco.identity.throttle.Throttle;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Checks the password of somebody who is signed in, a few times an hour: a stolen access token must not find it out.
@Component
class PasswordGuesses {

    private static final Limit LIMIT = new Limit("step-up", 10, Duration.ofHours(1));

    private final Credentials credentials;
    private final Throttle throttle;

    PasswordGuesses(Credentials credentials, Throttle throttle) {
        this.credentials = credentials;
        this.throttle = throttle;
    }

    CodeCheck check(UUID userId, String password) {
        var wait = throttle.count(LIMIT, userId.toString());
        if (wait.isPresent()) {
            return new CodeCheck.Throttled(wait.get());
        }
        if (!credentials.isPasswordOf(userId, password)) {
            return new CodeCheck.Wrong();
        }
        throttle.clear(LIMIT, userId.toString());
        return new CodeCheck.Right();
    }
}
