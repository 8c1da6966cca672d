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
class UserSearchIT {

    @Autowired
    Api api;

    Tokens admin;

    @BeforeEach
    void signIn() {
        admin = api.loginAdmin();
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
    void filtersByOrganizationAndTheRoleHeldThere() {
        var tag = unique();
        var owner = api.verified("Owner " + tag);
        var organization = api.organization(api.login(owner), "Org " + tag);
        var analyst = api.register("Analyst " + tag);
        api.change(admin, analyst.id(), Map.of("roles", List.of("ANALYST")));

        assertThat(names(search("q", tag, "organizationId", organization.toString())))
                .containsExactly("Owner " + tag);
        assertThat(names(search("q", tag, "organizationId", organization.toString(), "role", "OWNER")))
                .containsExactly("Owner " + tag);
        assertThat(names(search("q", tag, "organizationId", organization.toString(), "role", "ANALYST")))
                .isEmpty();
        assertThat(names(search("q", tag, "role", "ANALYST"))).containsExactly("Analyst " + tag);
        assertThat(api.as(admin).get("/api/v1/users?organizationId=x").status()).isEqualTo(400);
    }

    @Test
    void filtersAndSortsByTheLastSignIn() {
        var tag = unique();
        api.register("Never " + tag);
        var early = api.register("Early " + tag);
        var late = api.register("Late " + tag);
        api.login(early);
        api.login(late);
        var moment = api.user(admin, late.id()).json().path("lastLoginAt").asString();

        assertThat(names(search("q", tag, "lastLoginFrom", moment))).containsExactly("Late " + tag);
        assertThat(names(search("q", tag, "lastLoginTo", moment, "sort", "lastLoginAt")))
                .containsExactly("Never " + tag, "Early " + tag);
        var first = search("q", tag, "sort", "-lastLoginAt", "limit", "2");
        assertThat(names(first)).containsExactly("Late " + tag, "Early " + tag);
        assertThat(names(search(
                        "q",
                        tag,
                        "sort",
                        "-lastLoginAt",
                        "limit",
                        "2",
                        "cursor",
                        first.json().path("nextCursor").asString())))
                .containsExactly("Never " + tag);
    }

    @Test
    void looksForOneOrTwoCharactersAtTheBeginning() {
        var person = api.register("Ürsula");

        assertThat(ids(search("q", "ur", "email", person.email())))
                .containsExactly(person.id().toString());
        assertThat(ids(search("q", "su", "email", person.email()))).isEmpty();
        assertThat(ids(search("q", "pe", "email", person.email())))
                .as("the beginning of the address")
                .isEmpty();
        assertThat(ids(search("q", "ur", "email", person.email(), "sort", "name")))
                .containsExactly(person.id().toString());
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

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String unique() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
