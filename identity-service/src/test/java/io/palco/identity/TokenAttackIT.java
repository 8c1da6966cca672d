package io.palco.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Access tokens as attackers make them from a real one: with all rights, and a signature that might pass.
@IdentityTest
class TokenAttackIT {

    @Autowired
    Api api;

    @Test
    void acceptsTheRealOne() throws Exception {
        var real = api.login(api.register("Mallory")).access();

        assertThat(status(real)).isEqualTo(200);
    }

    @Test
    void refusesAnUnsignedToken() throws Exception {
        assertThat(status(new PlainJWT(greedyClaims()).serialize())).isEqualTo(401);
    }

    @Test
    void refusesAMacMadeWithThePublicKey() throws Exception {
        var published = published();
        var pem = "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder()
                        .encodeToString(published.toRSAPublicKey().getEncoded())
                + "\n-----END PUBLIC KEY-----\n";

        for (var secret : List.of(published.toRSAPublicKey().getEncoded(), pem.getBytes(StandardCharsets.US_ASCII))) {
            var header = new JWSHeader.Builder(JWSAlgorithm.HS256)
                    .keyID(published.getKeyID())
                    .build();
            assertThat(status(signed(header, new MACSigner(secret)))).isEqualTo(401);
        }
    }

    @Test
    void refusesAnotherKeyUnderAPublishedName() throws Exception {
        var own = new RSAKeyGenerator(2048).generate();
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID(published().getKeyID())
                .build();

        assertThat(status(signed(header, new RSASSASigner(own)))).isEqualTo(401);
    }

    @Test
    void refusesAKeyThatTheTokenBringsOrPointsTo() throws Exception {
        var own = new RSAKeyGenerator(2048).keyID("mine").generate();
        var brought = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .jwk(own.toPublicJWK())
                .keyID("mine")
                .build();
        var pointedTo = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .jwkURL(URI.create("https://evil.example/jwks"))
                .keyID("mine")
                .build();

        assertThat(status(signed(brought, new RSASSASigner(own)))).isEqualTo(401);
        assertThat(status(signed(pointedTo, new RSASSASigner(own)))).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../../dev/null",
                "' UNION SELECT 'x' --",
                "x'; DROP TABLE signing_keys; --",
                "http://evil.example/key",
                ""
            })
    void takesTheNameOfAKeyForNothingButAName(String kid) throws Exception {
        var own = new RSAKeyGenerator(2048).generate();
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(kid).build();

        assertThat(status(signed(header, new RSASSASigner(own)))).isEqualTo(401);
        assertThat(status(api.loginAdmin().access())).isEqualTo(200);
    }

    @Test
    void refusesARealTokenWhoseClaimsWereChanged() throws Exception {
        var real = SignedJWT.parse(api.login(api.register("Mallory")).access());
        var claims = greedyClaims().toPayload().toBase64URL();

        var forged = real.getHeader().toBase64URL() + "." + claims + "." + real.getSignature();

        assertThat(status(forged)).isEqualTo(401);
    }

    private int status(String token) {
        return api.client().as(token).get("/api/v1/me").status();
    }

    private RSAKey published() throws ParseException {
        return JWKSet.parse(api.client().get("/oauth2/jwks").text())
                .getKeys()
                .getFirst()
                .toRSAKey();
    }

    private JWTClaimsSet greedyClaims() throws ParseException {
        var real = SignedJWT.parse(api.loginAdmin().access()).getJWTClaimsSet();
        return new JWTClaimsSet.Builder(real)
                .claim("permissions", List.of("users:manage", "roles:manage"))
                .claim("organizations", Map.of())
                .build();
    }

    private String signed(JWSHeader header, JWSSigner signer) throws JOSEException, ParseException {
        var token = new SignedJWT(header, greedyClaims());
        token.sign(signer);
        return token.serialize();
    }
}
