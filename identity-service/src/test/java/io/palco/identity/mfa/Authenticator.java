package io.palco.identity.mfa;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.identity.Api;
import io.palco.identity.Api.Tokens;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bouncycastle.util.encoders.Base32;

/// Somebody's authenticator app.
public record Authenticator(String secret, List<String> recoveryCodes) {

    /// Connects an app with the account of whoever holds the tokens. It uses up the code of a minute ago, or of the
    /// step before now, so that the present one is still good.
    public static Authenticator connect(Api api, Tokens tokens) {
        var offer = api.as(tokens).post("/api/v1/me/mfa/totp");
        assertThat(offer.status()).as(offer.text()).isEqualTo(200);
        var secret = offer.json().path("secret").asString();
        var confirmed = api.as(tokens)
                .post(
                        "/api/v1/me/mfa/totp/confirm",
                        Map.of("code", code(secret, Instant.now().minusSeconds(30))));
        assertThat(confirmed.status()).as(confirmed.text()).isEqualTo(200);
        return new Authenticator(
                secret,
                confirmed
                        .json()
                        .path("recoveryCodes")
                        .valueStream()
                        .map(code -> code.asString())
                        .toList());
    }

    /// What it shows now.
    public String code() {
        return code(secret, Instant.now());
    }

    /// What it shows in the next step, which is accepted already.
    public String nextCode() {
        return code(secret, Instant.now().plusSeconds(30));
    }

    static String code(String secret, Instant at) {
        return Totp.code(Base32.decode(secret), at);
    }
}
