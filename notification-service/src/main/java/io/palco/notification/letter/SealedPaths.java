package io.palco.notification.letter;

import io.palco.platform.security.MasterKey;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Opens the links of mails about accounts, which identity-service sealed with the key that both have.
@Component
class SealedPaths {

    /// identity-service seals with the same word.
    private static final String PURPOSE = "account-mail";

    private final MasterKey key;

    SealedPaths(@Value("${palco.notification.mail-key:}") String hex) {
        try {
            this.key = MasterKey.ofHex(hex);
        } catch (IllegalArgumentException _) {
            throw new IllegalStateException(
                    "PALCO_MAIL_KEY must be 64 hexadecimal digits, the same as identity-service's; make one with:"
                            + " openssl rand -hex 32");
        }
    }

    /// @throws IllegalStateException when it was sealed with another key, or is no path
    String open(String sealed) {
        var path = new String(key.open(Base64.getDecoder().decode(sealed), PURPOSE), StandardCharsets.UTF_8);
        if (!path.startsWith("/") || path.startsWith("//")) {
            throw new IllegalStateException("A sealed link does not begin with one slash");
        }
        return path;
    }
}
