package io.palco.identity.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.identity.Api;
import io.palco.identity.Api.Person;
import io.palco.identity.Api.Tokens;
import io.palco.identity.IdentityTest;
import io.palco.identity.Mailbox;
import io.palco.platform.test.http.ApiClient;
import io.palco.platform.test.http.ApiClient.Answer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@IdentityTest
class OwnSessionsIT {

    private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0";

    @Autowired
    Api api;

    @Autowired
    ConnectionFactory connections;

    @Test
    void showsWhereSomebodyIsSignedIn() {
        var person = api.register("Ana");
        api.login(person);
        var here = Tokens.of(login(api.client().with("User-Agent", FIREFOX), person));

        var sessions = sessions(here);

        assertThat(sessions.size()).isEqualTo(2);
        assertThat(sessions.at("/0/current").asBoolean()).isTrue();
        assertThat(sessions.at("/0/device").asString()).isEqualTo("Firefox, Linux");
        assertThat(sessions.at("/0/address").asString()).isNotBlank();
        assertThat(sessions.at("/0/known").asBoolean()).isFalse();
        assertThat(sessions.at("/1/current").asBoolean()).isFalse();
    }

    @Test
    void endsOneAndAllOthersAtOnce() {
        var person = api.register("Ana");
        var here = api.login(person);
        var second = api.login(person);
        var third = api.login(person);
        var fourth = api.login(person);

        var ended = api.as(here).delete("/api/v1/me/sessions/" + current(second));
        var secondAfter = api.as(second).get("/api/v1/me");
        var others = api.as(here).delete("/api/v1/me/sessions");

        assertThat(ended.status()).isEqualTo(204);
        assertThat(secondAfter.status()).isEqualTo(401);
        assertThat(others.status()).isEqualTo(204);
        assertThat(api.tryRefresh(second).status()).isEqualTo(401);
        assertThat(api.tryRefresh(third).status()).isEqualTo(401);
        assertThat(api.as(fourth).get("/api/v1/me").status()).isEqualTo(401);
        assertThat(sessions(here).size()).isEqualTo(1);
    }

    @Test
    void leavesThoseOfOthersAlone() {
        var victim = api.login(api.register("Ana"));
        var stranger = api.as(api.login(api.register("Mallory")));

        var foreign = stranger.delete("/api/v1/me/sessions/" + current(victim));
        var unknown = stranger.delete("/api/v1/me/sessions/" + UUID.randomUUID());
        stranger.delete("/api/v1/me/sessions");

        assertThat(foreign.status()).isEqualTo(404);
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(stranger.delete("/api/v1/me/sessions/nonsense").status()).isEqualTo(400);
        assertThat(api.tryRefresh(victim).status()).isEqualTo(200);
    }

    @Test
    void tellsOfANewDeviceButNotOfTheFirst() {
        var person = api.register("Ana");
        try (var mailbox = Mailbox.open(connections)) {
            var first = login(browser(), person);
            login(browser().with("Cookie", device(first)), person);
            login(browser().with("User-Agent", FIREFOX), person);
            var told = mailbox.next("NEW_DEVICE", person.email());

            assertThat(told.at("/facts/device").asString()).isEqualTo("Firefox, Linux");
            assertThat(told.at("/facts/address").asString()).isNotBlank();
            assertThat(told.at("/facts/at").asString()).endsWith("Z");
        }
    }

    @Test
    void recognizesABrowserByACookieThatScriptsCannotRead() {
        var person = api.register("Ana");
        var first = login(browser(), person);

        var again = login(browser().with("Cookie", device(first)), person);
        var newest = sessions(Tokens.of(again)).get(0);
        var pretended = login(browser().with("Cookie", "palco_device=x"), person);

        assertThat(cookies(first)).contains("HttpOnly", "SameSite=Strict", "Path=/api/v1/auth");
        assertThat(device(again)).isEqualTo(device(first));
        assertThat(device(pretended)).isNotEqualTo("palco_device=x").hasSizeGreaterThan(40);
        assertThat(newest.path("known").asBoolean()).isTrue();
    }

    private ApiClient browser() {
        return api.client().with("X-Client", "web");
    }

    private static Answer login(ApiClient client, Person person) {
        var answer = client.post("/api/v1/auth/login", Map.of("email", person.email(), "password", person.password()));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }

    private JsonNode sessions(Tokens tokens) {
        return api.as(tokens).get("/api/v1/me/sessions").json().path("items");
    }

    private String current(Tokens tokens) {
        return sessions(tokens)
                .valueStream()
                .filter(session -> session.path("current").asBoolean())
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
    }

    private static String cookies(Answer answer) {
        return answer.headers().getOrDefault("set-cookie", List.of()).stream()
                .filter(cookie -> cookie.startsWith("palco_device="))
                .findFirst()
                .orElseThrow();
    }

    private static String device(Answer answer) {
        return cookies(answer).replaceAll(";.*", "");
    }
}
