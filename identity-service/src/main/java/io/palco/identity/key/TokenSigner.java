package io.palco.identity.key;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Signs tokens with the present key (RS256). Decrypting a key is done once per key and process.
@Component
public class TokenSigner {

    private final SigningKeys keys;
    private final Clock clock;
    private volatile @Nullable Present present;

    TokenSigner(SigningKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    private record Present(String id, RSASSASigner signer) {}

    public String sign(JWTClaimsSet claims) {
        var key = present();
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(JOSEObjectType.JWT)
                .keyID(key.id())
                .build();
        try {
            var token = new SignedJWT(header, claims);
            token.sign(key.signer());
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("cannot sign with key " + key.id(), e);
        }
    }

    private Present present() {
        var id = keys.idSigningAt(clock.instant())
                .orElseThrow(() -> new IllegalStateException("there is no signing key"));
        var known = present;
        if (known == null || !known.id().equals(id)) {
            known = load(id);
            present = known;
        }
        return known;
    }

    private Present load(String id) {
        try {
            return new Present(id, new RSASSASigner(keys.load(id).key()));
        } catch (JOSEException e) {
            throw new IllegalStateException("signing key " + id + " is damaged", e);
        }
    }
}
