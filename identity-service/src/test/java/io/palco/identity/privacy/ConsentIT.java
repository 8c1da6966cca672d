package io.palco.identity.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.identity.Api;
import io.palco.identity.Api.Tokens;
import io.palco.identity.IdentityTest;
import io.palco.platform.test.http.ApiClient.Answer;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IdentityTest
class ConsentIT {

    @Autowired
    Api api;

    Tokens tokens;

    @BeforeEach
    void signUp() {
        tokens = api.login(api.register("Ana"));
    }

    @Test
    void keepsEveryDecisionAndItsWords() {
        var given = decide("news-by-mail", "1", true);
        var again = decide("news-by-mail", "1", true);
        var taken = decide("news-by-mail", "1", false);
        var list = api.as(tokens).get("/api/v1/me/consents").json().path("items");

        assertThat(given.status()).as(given.text()).isEqualTo(201);
        assertThat(again.json().path("id")).isEqualTo(given.json().path("id"));
        assertThat(taken.json().path("granted").asBoolean(true)).isFalse();
        assertThat(list.size()).isEqualTo(2);
        assertThat(list.get(0).path("granted").asBoolean(true)).isFalse();
        assertThat(list.get(1).path("granted").asBoolean()).isTrue();
        assertThat(list.get(1).path("textVersion").asString()).isEqualTo("1");
        assertThat(list.get(1).path("source").asString()).isEqualTo("API");
    }

    @Test
    void refusesConsentToOtherWordsAndToNothing() {
        assertThat(Api.fields(decide("news-by-mail", "0", true))).containsExactly("textVersion");
        assertThat(Api.fields(decide("world-peace", "1", true))).containsExactly("purpose");
        assertThat(decide("terms-of-use", "1", false).status()).isEqualTo(409);
        assertThat(api.as(tokens).post("/api/v1/me/consents", Map.of()).status())
                .isEqualTo(422);
        assertThat(api.client().get("/api/v1/me/consents").status()).isEqualTo(401);
    }

    @Test
    void showsTheWordsInTheLanguageOfTheReader() {
        var english = api.client().get("/api/v1/auth/consent-texts");
        var portuguese = api.client().with("Accept-Language", "pt-BR").get("/api/v1/auth/consent-texts");

        assertThat(english.json().at("/items/0/purpose").asString()).isEqualTo("terms-of-use");
        assertThat(english.json().at("/items/0/required").asBoolean()).isTrue();
        assertThat(english.json().at("/items/0/text").asString()).contains("register for events");
        assertThat(portuguese.json().at("/items/0/text").asString()).contains("inscreva em eventos");
    }

    @Test
    void notesTheTermsThatWereAcceptedAtSignUp() {
        var email = "ana." + UUID.randomUUID() + "@example.org";
        var person = Map.of("email", email, "password", Api.PASSWORD, "name", "Ana", "acceptedTerms", "1");

        var registered = api.client().post("/api/v1/auth/register", person);
        var signedIn = Tokens.of(api.tryLogin(email, Api.PASSWORD));
        var consent = api.as(signedIn).get("/api/v1/me/consents").json().at("/items/0");

        assertThat(registered.status()).as(registered.text()).isEqualTo(201);
        assertThat(consent.path("purpose").asString()).isEqualTo("terms-of-use");
        assertThat(consent.path("source").asString()).isEqualTo("SIGN_UP");
    }

    @Test
    void makesNoAccountForTermsThatWereNotShown() {
        var email = "ana." + UUID.randomUUID() + "@example.org";

        var refused = api.client()
                .post(
                        "/api/v1/auth/register",
                        Map.of("email", email, "password", Api.PASSWORD, "name", "Ana", "acceptedTerms", "0"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(Api.fields(refused)).containsExactly("acceptedTerms");
        assertThat(api.tryLogin(email, Api.PASSWORD).status()).isEqualTo(401);
    }

    private Answer decide(String purpose, String version, boolean granted) {
        return api.as(tokens)
                .post("/api/v1/me/consents", Map.of("purpose", purpose, "textVersion", version, "granted", granted));
    }
}
