package io.palco.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.identity.Api.Person;
import io.palco.platform.test.http.ApiClient;
import io.palco.platform.test.http.ApiClient.Answer;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Browsers, which keep the refresh token in a cookie.
@IdentityTest
class WebClientIT {

    @Autowired
    Api api;

    @Test
    void getTheRefreshTokenAsACookieThatScriptsCannotRead() {
        var answer = login(api.register("Ana"));

        assertThat(answer.json().has("refreshToken")).isFalse();
        assertThat(answer.header("Set-Cookie"))
                .startsWith("palco_refresh=")
                .contains("Path=/api/v1/auth;", "HttpOnly", "SameSite=Strict", "Max-Age=1209600")
                .doesNotContain("Secure"); // the issuer under test is http
    }

    @Test
    void refreshAndLogOutWithTheCookie() {
        var first = login(api.register("Ana"));

        var second = web().with("Cookie", cookie(first)).post("/api/v1/auth/refresh");
        var logout = web().with("Cookie", cookie(second)).post("/api/v1/auth/logout");

        assertThat(second.status()).isEqualTo(200);
        assertThat(second.json().has("refreshToken")).isFalse();
        assertThat(cookie(second)).isNotEqualTo(cookie(first));
        assertThat(logout.status()).isEqualTo(204);
        assertThat(logout.header("Set-Cookie")).startsWith("palco_refresh=;").contains("Max-Age=0");
        assertThat(web().with("Cookie", cookie(second))
                        .post("/api/v1/auth/refresh")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void areNotForgedByAnotherSite() {
        var signedIn = login(api.register("Ana"));
        var forged = api.client().with("Cookie", cookie(signedIn));

        assertThat(forged.post("/api/v1/auth/refresh").status()).isEqualTo(403);
        assertThat(forged.post("/api/v1/auth/logout").status()).isEqualTo(403);
        assertThat(web().with("Cookie", cookie(signedIn))
                        .post("/api/v1/auth/refresh")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void loseACookieThatIsWorthless() {
        var answer = web().with("Cookie", "palco_refresh=worthless").post("/api/v1/auth/refresh");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Set-Cookie")).startsWith("palco_refresh=;").contains("Max-Age=0");
    }

    private ApiClient web() {
        return api.client().with("X-Client", "web");
    }

    private Answer login(Person person) {
        return web().post("/api/v1/auth/login", Map.of("email", person.email(), "password", person.password()));
    }

    private static String cookie(Answer answer) {
        return Objects.requireNonNull(answer.header("Set-Cookie")).replaceAll(";.*", "");
    }
}
