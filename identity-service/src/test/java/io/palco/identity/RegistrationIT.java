package io.palco.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.platform.test.http.ApiClient.Answer;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IdentityTest
class RegistrationIT {

    @Autowired
    Api api;

    @Autowired
    JdbcClient jdbc;

    @Test
    void makesAnAccountThatCanSignIn() {
        var email = address();

        var answer = register(Map.of("email", "  " + email.toUpperCase() + " ", "name", " Ana Lima "));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().propertyNames()).containsExactlyInAnyOrder("id", "email", "name");
        assertThat(answer.json().path("email").asString()).isEqualTo(email);
        assertThat(answer.json().path("name").asString()).isEqualTo("Ana Lima");
        assertThat(api.tryLogin(email, Api.PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void keepsOnlyAnArgon2idHashOfThePassword() {
        var person = api.register("Ana");

        var row = jdbc.sql("SELECT users::text AS all, password_hash FROM users WHERE id = :id")
                .param("id", person.id())
                .query()
                .singleRow();

        assertThat(String.valueOf(row.get("password_hash"))).startsWith("$argon2id$v=19$");
        assertThat(String.valueOf(row.get("all"))).doesNotContain(Api.PASSWORD);
    }

    @Test
    void refusesAnAddressThatIsTakenWhateverItsCase() {
        var person = api.register("Ana");

        var answer = register(Map.of("email", person.email().toUpperCase()));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("email-taken");
        assertThat(Api.fields(answer)).containsExactly("email");
    }

    @Test
    void givesAnAddressToOneOfManyWhoWantItAtOnce() throws Exception {
        var email = address();
        Callable<Integer> attempt = () -> register(Map.of("email", email)).status();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var attempts = threads.invokeAll(
                    IntStream.range(0, 8).mapToObj(_ -> attempt).toList());

            assertThat(attempts)
                    .extracting(future -> future.get())
                    .containsOnlyOnce(201)
                    .containsOnly(201, 409);
        }
    }

    static Stream<Arguments> brokenRules() {
        return Stream.of(
                Arguments.of("email", ""),
                Arguments.of("email", "nobody"),
                Arguments.of("email", "a@b@c.org"),
                Arguments.of("email", "two words@example.org"),
                Arguments.of("email", "\"<script>\"@example.org"),
                Arguments.of("email", "a\r\nBcc: x@example.org"),
                Arguments.of("email", "a\u0000@example.org"),
                Arguments.of("email", "a".repeat(250) + "@example.org"),
                Arguments.of("password", ""),
                Arguments.of("password", "elevenchars"),
                Arguments.of("password", "😀".repeat(11)),
                Arguments.of("password", "x".repeat(129)),
                Arguments.of("name", ""),
                Arguments.of("name", "   "),
                Arguments.of("name", "Ana\nLima"),
                Arguments.of("name", "Ana\u0000"),
                Arguments.of("name", "x".repeat(101)),
                Arguments.of("locale", "fr"),
                Arguments.of("locale", ""));
    }

    @ParameterizedTest
    @MethodSource("brokenRules")
    void namesTheFieldThatBreaksARuleAndMakesNothing(String field, String value) {
        var before = accounts();

        var answer = register(Map.of(field, value));

        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("validation-failed");
        assertThat(Api.fields(answer)).containsOnly(field);
        assertThat(accounts()).isEqualTo(before);
    }

    @Test
    void namesAllFieldsThatAreMissing() {
        var answer = api.client().post("/api/v1/auth/register", Map.of());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(Api.fields(answer)).contains("email", "password", "name");
    }

    @Test
    void refusesThePasswordThatIsTheAddressOrTheName() {
        var email = "a.rather.long.address." + UUID.randomUUID() + "@example.org";

        var likeEmail = register(Map.of("email", email, "password", email.toUpperCase()));
        var likeName = register(Map.of("name", "Maria Aparecida", "password", "mariaaparecida"));

        assertThat(likeEmail.status()).isEqualTo(422);
        assertThat(Api.fields(likeEmail)).containsExactly("password");
        assertThat(likeName.status()).isEqualTo(422);
        assertThat(Api.fields(likeName)).containsExactly("password");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "\"text\"",
                "{\"email\": {}}",
                "{\"email\": 7, \"password\": \"a long enough password\", \"name\": \"Ana\"}",
                "{\"email\": \"a@example.org\", \"password\": [\"x\"], \"name\": \"Ana\"}",
                "{\"email\": \"a@example.org\", \"password\": true, \"name\": \"Ana\"}"
            })
    void refusesWhatIsNotTheJsonItTakes(String body) {
        var answer = api.client().post("/api/v1/auth/register", body);

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("malformed-request");
        assertThat(answer.text()).doesNotContain("io.palco", "Exception", "tools.jackson");
    }

    @Test
    void refusesBodiesThatAreTooLargeOrNotJson() {
        var huge = register(Map.of("name", "x".repeat(2_000_000)));
        var form = api.client()
                .with("Content-Type", "application/x-www-form-urlencoded")
                .post("/api/v1/auth/register", "email=a@example.org");

        assertThat(huge.status()).isEqualTo(413);
        assertThat(form.status()).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Robert'); DROP TABLE users;--",
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "${jndi:ldap://example.org}",
                "%s%n {0} \\ '",
                "José da Silva 🎟"
            })
    void takesAnyTextAsANameAndGivesItBackUnchanged(String name) {
        var person = api.register(name);

        var me = api.as(api.login(person)).get("/api/v1/me");

        assertThat(me.json().path("name").asString()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"pt-BR,pt-BR", "pt,pt-BR", "pt-PT,pt-BR", "en-US,en", "fr,en", "'fr,pt;q=0.5',pt-BR", "'',en"})
    void takesTheLanguageOfTheBrowser(String accepted, String locale) {
        var email = address();
        var client = accepted.isEmpty() ? api.client() : api.client().with("Accept-Language", accepted);

        client.post("/api/v1/auth/register", Map.of("email", email, "password", Api.PASSWORD, "name", "Ana"));

        assertThat(localeOf(email)).isEqualTo(locale);
    }

    @Test
    void takesTheLanguageThatIsAskedForBeforeTheBrowsers() {
        var email = address();
        var body = Map.of("email", email, "password", Api.PASSWORD, "name", "Ana", "locale", "pt-BR");

        api.client().with("Accept-Language", "en").post("/api/v1/auth/register", body);

        assertThat(localeOf(email)).isEqualTo("pt-BR");
    }

    @Test
    void refusesInTheCallersLanguage() {
        var person = api.register("Ana");
        var body = Map.of("email", person.email(), "password", Api.PASSWORD, "name", "Ana");
        var client = api.client().with("Accept-Language", "pt-BR");

        var taken = client.post("/api/v1/auth/register", body);
        var malformed = client.post("/api/v1/auth/register", Map.of("email", "x", "password", "y", "name", "z"));

        assertThat(taken.json().path("detail").asString()).contains("Já existe uma conta");
        assertThat(malformed.text()).contains("deve ser um endereço de e-mail");
    }

    @Test
    void givesNobodyARoleThatTheyAskFor() {
        var email = address();
        var body = new HashMap<String, Object>(Map.of("email", email, "password", Api.PASSWORD, "name", "Mallory"));
        body.put("roles", new String[] {"ADMIN"});
        body.put("status", "DEACTIVATED");
        body.put("id", UUID.randomUUID());

        var answer = api.client().post("/api/v1/auth/register", body);

        var me = api.as(Api.Tokens.of(api.tryLogin(email, Api.PASSWORD))).get("/api/v1/me");
        assertThat(answer.status()).isEqualTo(201);
        assertThat(me.json().path("roles").isEmpty()).isTrue();
        assertThat(me.json().path("id").asString()).isNotEqualTo(body.get("id").toString());
    }

    private Answer register(Map<String, ?> differently) {
        var body = new HashMap<String, Object>(Map.of("email", address(), "password", Api.PASSWORD, "name", "Ana"));
        body.putAll(differently);
        return api.client().post("/api/v1/auth/register", body);
    }

    private static String address() {
        return "person." + UUID.randomUUID() + "@example.org";
    }

    private String localeOf(String email) {
        return jdbc.sql("SELECT locale FROM users WHERE email = :email")
                .param("email", email)
                .query(String.class)
                .single();
    }

    private long accounts() {
        return jdbc.sql("SELECT count(*) FROM users").query(Long.class).single();
    }
}
