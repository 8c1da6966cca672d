package io.palco.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.function.Consumer;

/// Makes access tokens like identity-service, and the ones that an attacker would try.
public final class TokenMint {

    public static final String ISSUER = "http://palco.test";

    private final RSAKey key = newKey("the-key");

    /// The public keys, as identity-service publishes them.
    public String jwks() {
        return new JWKSet(key.toPublicJWK()).toString();
    }

    public String good() {
        return token(_ -> {});
    }

    public String of(String subject) {
        return token(claims -> claims.subject(subject));
    }

    /// Of an API client with a limit of its own.
    public String ofClient(int requestsPerMinute) {
        return token(claims -> claims.claim("client_id", UUID.randomUUID().toString())
                .claim("requests_per_minute", requestsPerMinute));
    }

    public String ofSession(UUID session) {
        return token(claims -> claims.claim("sid", session.toString()));
    }

    public String expired() {
        return token(claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(30))));
    }

    public String ofAnotherIssuer() {
        return token(claims -> claims.issuer("http://elsewhere.test"));
    }

    public String forAnotherAudience() {
        return token(claims -> claims.audience("elsewhere"));
    }

    /// Signed by somebody else's key under our key's id.
    public String forged() {
        return signed(newKey("the-key"), claims(_ -> {}));
    }

    /// Signed by a key that nobody has published.
    public String byAnUnknownKey() {
        return signed(newKey("new-key"), claims(_ -> {}));
    }

    /// A good token with another subject written into it.
    public String altered() {
        var parts = good().split("\\.");
        var others = of("019a0000-0000-7000-8000-00000000dead").split("\\.");
        return parts[0] + "." + others[1] + "." + parts[2];
    }

    public String unsigned() {
        return new PlainJWT(claims(_ -> {})).serialize();
    }

    /// The public key taken for a shared secret.
    public String signedWithThePublicKey() {
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.HS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims(_ -> {}));
            token.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));
            return token.serialize();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private String token(Consumer<JWTClaimsSet.Builder> change) {
        return signed(key, claims(change));
    }

    private static JWTClaimsSet claims(Consumer<JWTClaimsSet.Builder> change) {
        var now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience("palco")
                .subject(UUID.randomUUID().toString())
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(600)));
        change.accept(claims);
        return claims.build();
    }

    private static String signed(RSAKey key, JWTClaimsSet claims) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(key.getKeyID())
                    .type(JOSEObjectType.JWT)
                    .build();
            var token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static RSAKey newKey(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
