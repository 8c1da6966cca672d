package io.palco.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IdentityTest
class MeIT {

    @Autowired
    Api api;

    @Test
    void tellsWhoOneIsAndWhatOneMayDo() {
        var me = api.as(api.loginAdmin()).get("/api/v1/me");

        assertThat(me.status()).isEqualTo(200);
        assertThat(me.json().path("email").asString()).isEqualTo(Api.ADMIN_EMAIL);
        assertThat(me.json().path("roles").toString()).isEqualTo("[\"ADMIN\",\"OWNER\"]");
        assertThat(me.json().path("platformPermissions").toString())
                .isEqualTo("[\"users:read\",\"users:manage\",\"roles:manage\",\"audit:read\",\"organizations:manage\","
                        + "\"platform:operate\"]");
        var organization = me.json().path("organizations").get(0);
        assertThat(organization.path("id").asString()).isEqualTo("019a0000-0000-7000-8000-000000000001");
        assertThat(organization.path("name").asString()).isEqualTo("Palco");
        assertThat(organization.path("permissions").size()).isEqualTo(15);
    }

    @Test
    void tellsAPlainUserThatTheyHoldNoRole() {
        var me = api.as(api.login(api.register("Ana"))).get("/api/v1/me");

        assertThat(me.json().path("status").asString()).isEqualTo("ACTIVE");
        assertThat(me.json().path("roles").isEmpty()).isTrue();
        assertThat(me.json().path("platformPermissions").isEmpty()).isTrue();
        assertThat(me.json().path("organizations").isEmpty()).isTrue();
    }

    @Test
    void showsAChangeOfRolesAtOnce() {
        var person = api.register("Otto");
        var tokens = api.login(person);

        api.change(api.loginAdmin(), person.id(), Map.of("roles", List.of("DOOR_STAFF")));

        assertThat(api.as(tokens).get("/api/v1/me").json().path("roles").toString())
                .isEqualTo("[\"DOOR_STAFF\"]");
    }

    @Test
    void changesNameAndLanguage() {
        var client = api.as(api.login(api.register("Ana")));

        var both = client.patch("/api/v1/me", Map.of("name", " Ana Lima ", "locale", "pt-BR"));
        var nothing = client.patch("/api/v1/me", Map.of());

        assertThat(both.status()).isEqualTo(200);
        assertThat(both.json().path("name").asString()).isEqualTo("Ana Lima");
        assertThat(both.json().path("locale").asString()).isEqualTo("pt-BR");
        assertThat(nothing.json().path("name").asString()).isEqualTo("Ana Lima");
        assertThat(client.get("/api/v1/me").json().path("name").asString()).isEqualTo("Ana Lima");
    }

    @Test
    void changesNothingElseThatIsSentAlong() {
        var person = api.register("Mallory");
        var tokens = api.login(person);
        var greedy = Map.of(
                "name",
                "Mallory",
                "roles",
                List.of("ADMIN"),
                "status",
                "DEACTIVATED",
                "email",
                Api.ADMIN_EMAIL,
                "platformPermissions",
                List.of("users:manage"),
                "passwordHash",
                "x",
                "version",
                99);

        var answer = api.as(tokens).patch("/api/v1/me", greedy);

        var user = api.user(api.loginAdmin(), person.id()).json();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(user.path("roles").isEmpty()).isTrue();
        assertThat(user.path("status").asString()).isEqualTo("ACTIVE");
        assertThat(user.path("email").asString()).isEqualTo(person.email());
        assertThat(user.path("version").asInt()).isEqualTo(1);
        assertThat(api.as(api.refresh(tokens)).get("/api/v1/users").status()).isEqualTo(403);
    }

    @Test
    void refusesValuesThatBreakARule() {
        var client = api.as(api.login(api.register("Ana")));

        assertThat(Api.fields(client.patch("/api/v1/me", Map.of("name", "")))).containsExactly("name");
        assertThat(Api.fields(client.patch("/api/v1/me", Map.of("name", "x".repeat(101)))))
                .containsExactly("name");
        assertThat(Api.fields(client.patch("/api/v1/me", Map.of("name", "a\tb"))))
                .containsExactly("name");
        assertThat(Api.fields(client.patch("/api/v1/me", Map.of("locale", "de"))))
                .containsExactly("locale");
        assertThat(client.patch("/api/v1/me", "{\"name\":{}}").status()).isEqualTo(400);
        assertThat(client.patch("/api/v1/me", "").status()).isEqualTo(400);
    }
}
