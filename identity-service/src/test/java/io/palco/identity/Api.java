package io.palco.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.platform.test.http.ApiClient;
import io.palco.platform.test.http.ApiClient.Answer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The service's API, spoken by people of a test.
@Lazy
public class Api {

    public static final String ADMIN_EMAIL = "admin@palco.test";
    public static final String ADMIN_PASSWORD = "correct horse battery staple";
    public static final String PASSWORD = "a long enough password";

    private final ApiClient client;
    private final JdbcClient jdbc;

    Api(@Value("${local.server.port}") int port, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.client = ApiClient.at("http://localhost:" + port);
    }

    /// Somebody with an account.
    public record Person(UUID id, String email, String password) {}

    /// What they got by signing in.
    public record Tokens(String access, String refresh) {

        public static Tokens of(Answer answer) {
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            return new Tokens(
                    answer.json().path("accessToken").asString(),
                    answer.json().path("refreshToken").asString(""));
        }
    }

    public ApiClient client() {
        return client;
    }

    public ApiClient as(Tokens tokens) {
        return client.as(tokens.access());
    }

    /// A new person with an address of their own.
    public Person register(String name) {
        var email = "person." + UUID.randomUUID() + "@example.org";
        var answer = client.post("/api/v1/auth/register", Map.of("email", email, "password", PASSWORD, "name", name));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return new Person(UUID.fromString(answer.json().path("id").asString()), email, PASSWORD);
    }

    /// A new person whose address is known to be theirs.
    public Person verified(String name) {
        var person = register(name);
        jdbc.sql("UPDATE users SET email_verified_at = now() WHERE id = :id")
                .param("id", person.id())
                .update();
        return person;
    }

    /// A new organization of somebody's; sign in again, or refresh, to act in it.
    public UUID organization(Tokens owner, String name) {
        var answer = as(owner).post("/api/v1/organizations", Map.of("name", name));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return UUID.fromString(answer.json().path("id").asString());
    }

    public Answer tryLogin(String email, String password) {
        return client.post("/api/v1/auth/login", Map.of("email", email, "password", password));
    }

    public Tokens login(Person person) {
        return Tokens.of(tryLogin(person.email(), person.password()));
    }

    public Tokens loginAdmin() {
        return Tokens.of(tryLogin(ADMIN_EMAIL, ADMIN_PASSWORD));
    }

    public Answer tryRefresh(Tokens tokens) {
        return client.post("/api/v1/auth/refresh", Map.of("refreshToken", tokens.refresh()));
    }

    public Tokens refresh(Tokens tokens) {
        return Tokens.of(tryRefresh(tokens));
    }

    public Answer user(Tokens as, UUID id) {
        return as(as).get("/api/v1/users/" + id);
    }

    /// Changes a user, based on the version they have at this moment.
    public Answer change(Tokens as, UUID id, Map<String, ?> change) {
        var etag = Objects.requireNonNull(user(as, id).header("ETag"));
        return as(as).with("If-Match", etag).patch("/api/v1/users/" + id, change);
    }

    /// The fields that a refusal names.
    public static List<String> fields(Answer answer) {
        return answer.json()
                .path("errors")
                .valueStream()
                .map(e -> e.path("field").asString())
                .toList();
    }
}
