package io.palco.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.identity.Api.Tokens;
import io.palco.platform.test.http.ApiClient.Answer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IdentityTest
class UsersIT {

    @Autowired
    Api api;

    Tokens admin;

    @BeforeEach
    void signIn() {
        admin = api.loginAdmin();
    }

    @Test
    void showsAUserToThoseWhoMayReadUsers() {
        var person = api.register("Ana");

        var answer = api.user(admin, person.id());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("ETag")).isEqualTo("\"0\"");
        assertThat(answer.json().propertyNames())
                .containsExactlyInAnyOrder(
                        "id",
                        "email",
                        "name",
                        "locale",
                        "emailVerified",
                        "status",
                        "roles",
                        "version",
                        "createdAt",
                        "updatedAt",
                        "lastLoginAt");
        assertThat(answer.json().path("status").asString()).isEqualTo("ACTIVE");
    }

    @Test
    void answersUnknownAndMalformedIds() {
        assertThat(api.user(admin, UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(api.as(admin).get("/api/v1/users/7").status()).isEqualTo(400);
        assertThat(api.as(admin)
                        .with("If-Match", "\"0\"")
                        .patch("/api/v1/users/" + UUID.randomUUID(), Map.of("name", "X"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void changesWhatIsGivenAndKeepsTheRest() {
        var person = api.register("Ana");

        var answer = api.change(admin, person.id(), Map.of("name", " Ana Lima ", "locale", "pt-BR"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(answer.json().path("name").asString()).isEqualTo("Ana Lima");
        assertThat(answer.json().path("locale").asString()).isEqualTo("pt-BR");
        assertThat(answer.json().path("status").asString()).isEqualTo("ACTIVE");
        assertThat(answer.json().path("email").asString()).isEqualTo(person.email());
        var found = api.as(admin).get("/api/v1/users?q=ana%20lima&email=" + person.email());
        assertThat(found.json().path("items").size()).isEqualTo(1);
    }

    @Test
    void needsTheVersionThatAChangeIsBasedOn() {
        var path = "/api/v1/users/" + api.register("Ana").id();
        var change = Map.of("name", "Ana Lima");

        var without = api.as(admin).patch(path, change);
        var first = api.as(admin).with("If-Match", "\"0\"").patch(path, change);
        var stale = api.as(admin).with("If-Match", "\"0\"").patch(path, Map.of("name", "Ana Souza"));

        assertThat(without.status()).isEqualTo(428);
        assertThat(without.problem()).isEqualTo("version-required");
        assertThat(first.status()).isEqualTo(200);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.problem()).isEqualTo("stale-version");
    }

    @Test
    void replacesRolesAndShowsTheirVersion() {
        var person = api.register("Olga");

        var given = api.change(admin, person.id(), Map.of("roles", List.of("OWNER", "ANALYST")));
        var taken = api.change(admin, person.id(), Map.of("roles", List.of()));

        assertThat(roles(given)).containsExactly("ANALYST", "OWNER");
        assertThat(given.header("ETag")).isEqualTo("\"1\"");
        assertThat(roles(taken)).isEmpty();
        assertThat(taken.header("ETag")).isEqualTo("\"2\"");
    }

    /// Otherwise whoever saves a user with the roles they see would give away the default organization.
    @Test
    void showsNoRolesOfOtherOrganizationsAmongThoseThatItReplaces() {
        var person = api.verified("Olga");
        api.organization(api.login(person), "Hers");

        var before = api.user(admin, person.id());
        api.change(admin, person.id(), Map.of("name", "Olga Lima", "roles", roles(before)));

        assertThat(roles(before)).isEmpty();
        var organizations = api.as(api.login(person)).get("/api/v1/me").json().path("organizations");
        assertThat(organizations.size()).isEqualTo(1);
        assertThat(organizations.get(0).path("name").asString()).isEqualTo("Hers");
    }

    @Test
    void refusesRolesThatDoNotExistAndChangesNothing() {
        var person = api.register("Olga");

        var answer = api.change(admin, person.id(), Map.of("name", "Other", "roles", List.of("OWNER", "KING")));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(Api.fields(answer)).containsExactly("roles");
        assertThat(answer.text()).contains("KING").doesNotContain("OWNER");
        assertThat(api.user(admin, person.id()).header("ETag")).isEqualTo("\"0\"");
    }

    @Test
    void refusesValuesThatBreakARule() {
        var person = api.register("Ana");

        assertThat(Api.fields(api.change(admin, person.id(), Map.of("name", " "))))
                .containsExactly("name");
        assertThat(Api.fields(api.change(admin, person.id(), Map.of("name", "a\u0000b"))))
                .containsExactly("name");
        assertThat(Api.fields(api.change(admin, person.id(), Map.of("locale", "fr"))))
                .containsExactly("locale");
        assertThat(api.change(admin, person.id(), Map.of("status", "DEAD")).status())
                .isEqualTo(400);
        assertThat(api.change(admin, person.id(), Map.of("roles", "ADMIN")).status())
                .isEqualTo(400);
        assertThat(api.change(admin, person.id(), Map.of("roles", List.of(""))).status())
                .isEqualTo(422);
        assertThat(api.as(admin)
                        .with("If-Match", "\"0\"")
                        .patch("/api/v1/users/" + person.id(), "{")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void showsNothingToThoseWithoutThePermission() {
        var owner = api.register("Olga");
        api.change(admin, owner.id(), Map.of("roles", List.of("OWNER")));
        var tokens = api.login(owner);

        assertThat(api.as(tokens).get("/api/v1/users").status()).isEqualTo(403);
        assertThat(api.user(tokens, owner.id()).status()).isEqualTo(403);
        assertThat(api.as(tokens)
                        .with("If-Match", "*")
                        .patch("/api/v1/users/" + owner.id(), Map.of("roles", List.of("ADMIN")))
                        .status())
                .isEqualTo(403);
    }

    private static List<String> roles(Answer user) {
        return user.json()
                .path("roles")
                .valueStream()
                .map(role -> role.asString())
                .toList();
    }
}
