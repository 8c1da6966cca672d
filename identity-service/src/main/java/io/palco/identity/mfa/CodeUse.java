package io.palco.identity.mfa;

import java.util.UUID;
import org.springframework.stereotype.Component;

/// Uses up a code of either kind.
@Component
class CodeUse {

    private final TotpSecrets totp;
    private final RecoveryCodes recoveryCodes;

    CodeUse(TotpSecrets totp, RecoveryCodes recoveryCodes) {
        this.totp = totp;
        this.recoveryCodes = recoveryCodes;
    }

    /// @return whether it was right; a passkey has no code
    boolean use(UUID userId, SecondFactorMethod method, String code) {
        return switch (method) {
            case TOTP -> totp.use(userId, code.replaceAll("\\s", ""));
            case RECOVERY_CODE -> recoveryCodes.use(userId, code);
            case PASSKEY -> false;
        };
    }
}
