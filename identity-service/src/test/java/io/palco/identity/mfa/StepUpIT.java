package io.palco.identity.mfa;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import io.palco.identity.Api;
import io.palco.identity.Api.Tokens;
import io.palco.identity.IdentityTest;
import io.palco.identity.TestClock;
import io.palco.platform.test.http.ApiClient.Answer;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Proving once more that it is you, a quarter of an hour after signing in.
@IdentityTest
class StepUpIT {

    private static final Duration LATER = Duration.ofMinutes(15);

    @Autowired
    Api api;

    @Autowired
    TestClock clock;

    @Test
    void opensWhatNeedsAFreshProof() {
        var person = api.register("Ana");
        var old = api.login(person);

        clock.later(LATER, () -> {
            var tokens = api.refresh(old);
            var before = api.as(tokens).post("/api/v1/me/mfa/totp");
            var proof = stepUp(tokens, Map.of("method", "PASSWORD", "password", person.password()));
            var after = api.client().as(accessToken(proof)).post("/api/v1/me/mfa/totp");
            var refreshed = api.as(api.refresh(tokens)).post("/api/v1/me/mfa/totp");

            assertThat(before.problem()).isEqualTo("step-up-required");
            assertThat(proof.status()).as(proof.text()).isEqualTo(200);
            assertThat(proof.json().has("refreshToken")).isFalse();
            assertThat(after.status()).isEqualTo(200);
            assertThat(refreshed.status()).isEqualTo(200);
            return true;
        });
    }

    @Test
    void wantsTheSecondFactorOfThoseWhoHaveOne() {
        var person = api.register("Ana");
        var tokens = api.login(person);
        var app = Authenticator.connect(api, tokens);

        var password = stepUp(tokens, Map.of("method", "PASSWORD", "password", person.password()));
        var wrong = stepUp(tokens, Map.of("method", "TOTP", "code", "000000"));
        var code = stepUp(tokens, Map.of("method", "TOTP", "code", app.code()));

        assertThat(Api.fields(password)).containsExactly("method");
        assertThat(Api.fields(wrong)).containsExactly("code");
        assertThat(code.status()).as(code.text()).isEqualTo(200);
    }

    @Test
    void makesAPasswordSessionOneOfTwoFactors() throws ParseException {
        var person = api.register("Ana");
        var elsewhere = api.login(person);
        var app = Authenticator.connect(api, api.login(person));

        var proof = stepUp(
                elsewhere,
                Map.of("method", "RECOVERY_CODE", "code", app.recoveryCodes().getLast()));

        var claims = SignedJWT.parse(accessToken(proof)).getJWTClaimsSet();
        assertThat(claims.getStringListClaim("amr")).contains("pwd", "otp", "mfa");
        assertThat(claims.getStringClaim("sid"))
                .isEqualTo(SignedJWT.parse(elsewhere.access()).getJWTClaimsSet().getStringClaim("sid"));
    }

    @Test
    void doesNotLetAStolenTokenFindThePasswordOut() {
        var person = api.register("Ana");
        var tokens = api.login(person);
        for (var i = 0; i < 10; i++) {
            var wrong = stepUp(tokens, Map.of("method", "PASSWORD", "password", "not the password"));
            assertThat(Api.fields(wrong)).containsExactly("password");
        }

        var right = stepUp(tokens, Map.of("method", "PASSWORD", "password", person.password()));

        assertThat(right.status()).isEqualTo(429);
    }

    @Test
    void givesNothingToASessionThatIsOver() {
        var person = api.register("Ana");
        var tokens = api.login(person);
        api.client().post("/api/v1/auth/logout", Map.of("refreshToken", tokens.refresh()));

        var answer = stepUp(tokens, Map.of("method", "PASSWORD", "password", person.password()));

        assertThat(answer.status()).isEqualTo(401);
    }

    @Test
    void wantsWhatTheMethodNeeds() {
        var tokens = api.login(api.register("Ana"));

        assertThat(Api.fields(stepUp(tokens, Map.of("method", "PASSWORD")))).containsExactly("password");
        assertThat(Api.fields(stepUp(tokens, Map.of("method", "TOTP")))).containsExactly("code");
        assertThat(Api.fields(stepUp(tokens, Map.of()))).containsExactly("method");
        assertThat(stepUp(tokens, Map.of("method", "SMS")).status()).isEqualTo(400);
        assertThat(api.client()
                        .post("/api/v1/auth/step-up", Map.of("method", "PASSWORD", "password", "x"))
                        .status())
                .isEqualTo(401);
    }

    private Answer stepUp(Tokens tokens, Map<String, ?> proof) {
        return api.as(tokens).post("/api/v1/auth/step-up", proof);
    }

    private static String accessToken(Answer answer) {
        return answer.json().path("accessToken").asString();
    }
}
