package io.palco.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.identity.Api.Tokens;
import io.palco.platform.test.http.ApiClient.Answer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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

    @ParameterizedTest
    @ValueSource(strings = {"jose", "JOSÉ", "josé conc", "Conceicao", "CONCEIÇÃO"})
    void findsNamesWhateverTheirCaseAndAccents(String text) {
        var person = api.register("José Conceição");

        assertThat(ids(search("q", text, "email", person.email())))
                .containsExactly(person.id().toString());
    }

    @Test
    void findsPartsOfAddresses() {
        var person = api.register("Ana");

        assertThat(ids(search("q", person.email().substring(10, 40).toUpperCase())))
                .containsExactly(person.id().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "\\", "'; DROP TABLE users; --", "<script>", "100%25 _\\%"})
    void takesNoCharacterOfASearchForMoreThanItself(String text) {
        var tag = unique();
        api.register("Ana " + tag);

        var answer = api.as(admin).get("/api/v1/users?q=" + encoded(text) + tag + "&email=%00&role=%00");

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().path("items").isEmpty()).isTrue();
    }

    @Test
    void overlooksCharactersThatNothingCanContain() {
        var tag = unique();
        api.register("Ana " + tag);

        assertThat(names(api.as(admin).get("/api/v1/users?q=%00" + tag))).hasSize(1);
        assertThat(names(api.as(admin).get("/api/v1/users?q=" + tag + "&email=a%00b")))
                .isEmpty();
    }

    @Test
    void filtersByAddressRoleAndStatus() {
        var tag = unique();
        var plain = api.register("Plain " + tag);
        var analyst = api.register("Analyst " + tag);
        var gone = api.register("Gone " + tag);
        api.change(admin, analyst.id(), Map.of("roles", List.of("ANALYST")));
        api.change(admin, gone.id(), Map.of("status", "DEACTIVATED"));

        assertThat(names(search("q", tag, "email", plain.email().toUpperCase())))
                .containsExactly("Plain " + tag);
        assertThat(names(search("q", tag, "role", "ANALYST"))).containsExactly("Analyst " + tag);
        assertThat(names(search("q", tag, "status", "DEACTIVATED"))).containsExactly("Gone " + tag);
        assertThat(names(search("q", tag, "role", "NO_SUCH_ROLE"))).isEmpty();
    }

    @Test
    void filtersByCreation() {
        var tag = unique();
        var first = api.register("First " + tag);
        var second = api.register("Second " + tag);
        var from = api.user(admin, second.id()).json().path("createdAt").asString();

        assertThat(ids(search("q", tag, "createdFrom", from)))
                .containsExactly(second.id().toString());
        assertThat(ids(search("q", tag, "createdTo", from)))
                .containsExactly(first.id().toString());
        assertThat(ids(search(
                        "q",
                        tag,
                        "createdFrom",
                        "-1000000000-01-01T00:00:00Z",
                        "createdTo",
                        "+999999999-01-01T00:00:00Z")))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "status,SLEEPING,400",
        "createdFrom,yesterday,400",
        "limit,0,422",
        "limit,x,400",
        "cursor,x,400",
        "sort,password,422"
    })
    void refusesFiltersThatMakeNoSense(String name, String value, int status) {
        assertThat(search(name, value).status()).isEqualTo(status);
    }

    @Test
    void refusesASearchThatIsTooLong() {
        assertThat(search("q", "x".repeat(201)).status()).isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource({
        "name,'Ágata,bruno,Carla'",
        "-name,'Carla,bruno,Ágata'",
        "createdAt,'bruno,Ágata,Carla'",
        "-createdAt,'Carla,Ágata,bruno'"
    })
    void sortsAndPagesThroughAllUsers(String sort, String expected) {
        var tag = unique();
        List.of("bruno", "Ágata", "Carla").forEach(name -> api.register(name + " " + tag));

        var found = new ArrayList<String>();
        var page = search("q", tag, "sort", sort, "limit", "1");
        found.addAll(names(page));
        while (!page.json().path("nextCursor").isNull()) {
            page = search(
                    "q",
                    tag,
                    "sort",
                    sort,
                    "limit",
                    "1",
                    "cursor",
                    page.json().path("nextCursor").asString());
            found.addAll(names(page));
        }

        assertThat(found).extracting(name -> name.replace(" " + tag, "")).containsExactly(expected.split(","));
    }

    @Test
    void sortsByAddress() {
        var tag = unique();
        List.of("B", "A").forEach(name -> api.register(name + " " + tag));

        var addresses = search("q", tag, "sort", "email")
                .json()
                .path("items")
                .valueStream()
                .map(user -> user.path("email").asString())
                .toList();

        assertThat(addresses).hasSize(2).isSorted();
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
        assertThat(ids(search("q", "ana lima", "email", person.email()))).hasSize(1);
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

    private Answer search(String... parameters) {
        var query = new StringBuilder("/api/v1/users?");
        for (var i = 0; i < parameters.length; i += 2) {
            query.append(parameters[i])
                    .append('=')
                    .append(encoded(parameters[i + 1]))
                    .append('&');
        }
        return api.as(admin).get(query.toString());
    }

    private static List<String> names(Answer page) {
        return each(page, "name");
    }

    private static List<String> ids(Answer page) {
        return each(page, "id");
    }

    private static List<String> each(Answer page, String field) {
        assertThat(page.status()).as(page.text()).isEqualTo(200);
        return page.json()
                .path("items")
                .valueStream()
                .map(user -> user.path(field).asString())
                .toList();
    }

    private static List<String> roles(Answer user) {
        return user.json()
                .path("roles")
                .valueStream()
                .map(role -> role.asString())
                .toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String unique() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
