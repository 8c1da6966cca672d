package io.palco.identity.session;

import io.palco.identity.passkey.PasskeyCeremonies;
import io.palco.identity.passkey.PasskeyChallenge;
import io.palco.identity.passkey.PasskeyPurpose;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Signs somebody in with nothing but a passkey, which is two factors in one. Nobody says beforehand who they are, so
/// nothing tells which accounts exist.
@Component
public class PasskeySignIn {

    private final PasskeyCeremonies passkeys;
    private final StartSession startSession;

    PasskeySignIn(PasskeyCeremonies passkeys, StartSession startSession) {
        this.passkeys = passkeys;
        this.startSession = startSession;
    }

    public PasskeyChallenge challenge() {
        return passkeys.beginVerification(PasskeyPurpose.SIGN_IN, null);
    }

    /// @param credential what the browser answered
    /// @return nothing when it proves nothing
    public Optional<TokenPair> signIn(UUID challengeId, Map<String, Object> credential, Client client) {
        return passkeys.verify(PasskeyPurpose.SIGN_IN, null, challengeId, credential)
                .flatMap(user -> startSession.start(user, client, Proof::ofPasskey));
    }
}
