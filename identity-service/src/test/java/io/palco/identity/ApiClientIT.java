package io.palco.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.identity.Api.Tokens;
import io.palco.platform.test.http.ApiClient.Answer;
import io.palco.platform.test.security.TestTokens;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// API clients and the tokens they get.
@IdentityTest
class ApiClientIT {

    private static final String PATH = "/api/v1/api-clients";

    @Autowired
    Api api;

    @Autowired
    JdbcClient jdbc;

    private Tokens owner;

    @BeforeEach
    void signIn() {
        owner = api.loginAdmin();
    }

    /// A client just made, and its first secret.
    private record Made(String id, String secret, Answer answer) {}

    private Made make(String... scopes) {
        return made(api.as(owner)
                .post(
                        PATH,
                        Map.of("organizationId", TestTokens.ORGANIZATION, "name", "CRM", "scopes", List.of(scopes))));
    }

    private static Made made(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return new Made(
                answer.json().at("/client/id").asString(),
                answer.json().path("clientSecret").asString(),
                answer);
    }

    private Answer token(String id, String secret, String form) {
        var basic = Base64.getEncoder().encodeToString((id + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return api.client()
                .with("Authorization", "Basic " + basic)
                .with("Content-Type", "application/x-www-form-urlencoded")
                .post("/oauth2/token", form);
    }

    private Answer token(Made client) {
        return token(client.id(), client.secret(), "grant_type=client_credentials");
    }

    private static JsonNode claims(Answer answer) {
        var payload = answer.json().path("access_token").asString().split("\\.")[1];
        return JsonMapper.shared().readTree(Base64.getUrlDecoder().decode(payload));
    }

    @Test
    void givesAClientATokenWithItsScopesInItsOrganizationOnly() {
        var client = make("registrations:read", "events:read");

        var answer = token(client);
        var claims = claims(answer);

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().path("token_type").asString()).isEqualTo("Bearer");
        assertThat(answer.json().path("expires_in").asInt()).isBetween(590, 600);
        assertThat(answer.json().has("refresh_token")).isFalse();
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(claims.path("sub").asString()).isEqualTo(client.id());
        assertThat(claims.path("client_id").asString()).isEqualTo(client.id());
        assertThat(claims.path("aud").asString()).isEqualTo("palco");
        assertThat(claims.path("organizations"))
                .hasToString("{\"%s\":[\"events:read\",\"registrations:read\"]}".formatted(TestTokens.ORGANIZATION));
        assertThat(claims.has("permissions")).isFalse();
        assertThat(claims.has("sid")).isFalse();
        assertThat(claims.path("requests_per_minute").asInt()).isEqualTo(300);
    }

    @Test
    void takesTheSecretInTheFormAsWell() {
        var client = make("events:read");

        var answer = api.client()
                .with("Content-Type", "application/x-www-form-urlencoded")
                .post(
                        "/oauth2/token",
                        "grant_type=client_credentials&client_id=%s&client_secret=%s"
                                .formatted(client.id(), client.secret()));

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    @Test
    void narrowsATokenToTheScopesAskedFor() {
        var client = make("events:read", "registrations:read");

        var fewer = token(client.id(), client.secret(), "grant_type=client_credentials&scope=events:read");
        var more = token(client.id(), client.secret(), "grant_type=client_credentials&scope=payments:refund");

        assertThat(claims(fewer).path("scope").asString()).isEqualTo("events:read");
        assertThat(claims(fewer).path("organizations").path(TestTokens.ORGANIZATION.toString()))
                .hasToString("[\"events:read\"]");
        assertThat(more.status()).isEqualTo(400);
        assertThat(more.json().path("error").asString()).isEqualTo("invalid_scope");
    }

    @ParameterizedTest
    @CsvSource({
        "grant_type=password&username=a&password=b, 400, unsupported_grant_type",
        "grant_type=authorization_code&code=x, 400, invalid_grant",
        "grant_type=refresh_token&refresh_token=x, 400, invalid_grant",
        "grant_type=, 400, unsupported_grant_type",
        "nonsense, 400, invalid_request",
    })
    void refusesOtherGrants(String form, int status, String error) {
        var client = make("events:read");

        var answer = token(client.id(), client.secret(), form);

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.json().path("error").asString()).isEqualTo(error);
    }

    @Test
    void tellsNobodyWhetherTheIdOrTheSecretWasWrong() {
        var client = make("events:read");

        var wrongSecret = token(client.id(), "palco_wrong", "grant_type=client_credentials");
        var unknown = token(UUID.randomUUID().toString(), client.secret(), "grant_type=client_credentials");
        var noId = token("nonsense", client.secret(), "grant_type=client_credentials");

        for (var answer : List.of(wrongSecret, unknown, noId)) {
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.json().path("error").asString()).isEqualTo("invalid_client");
            assertThat(answer.text()).isEqualTo(wrongSecret.text());
        }
    }

    @Test
    void isNoPerson() {
        var token = token(make("events:read")).json().path("access_token").asString();
        var client = api.client().as(token);

        assertThat(client.get("/api/v1/me").status()).isEqualTo(403);
        assertThat(client.get("/api/v1/users").status()).isEqualTo(403);
        assertThat(client.get(PATH).status()).isEqualTo(403);
    }

    @Test
    void keepsOnlyHashesAndTellsASecretOnce() {
        var client = make("events:read");

        var stored = jdbc.sql("SELECT encode(hash, 'hex') FROM api_client_secrets WHERE client_id = :id::uuid")
                .param("id", client.id())
                .query(String.class)
                .single();
        var shown = api.as(owner).get(PATH + "/" + client.id());

        assertThat(client.secret()).startsWith("palco_").hasSize(49);
        assertThat(client.answer().header("Cache-Control")).isEqualTo("no-store");
        assertThat(stored).hasSize(64);
        assertThat(shown.text()).doesNotContain(client.secret());
        assertThat(shown.json().at("/secrets/0/hint").asString())
                .isEqualTo(client.secret().substring(45));
    }

    @Test
    void changesSecretsWithoutABreak() {
        var client = make("events:read");

        var second = made(api.as(owner).post(PATH + "/" + client.id() + "/secrets"));
        var third = api.as(owner).post(PATH + "/" + client.id() + "/secrets");
        var bothWork = List.of(token(client).status(), token(second).status());
        var first = api.as(owner)
                .get(PATH + "/" + client.id())
                .json()
                .at("/secrets/0/id")
                .asString();
        var removed = api.as(owner).delete(PATH + "/" + client.id() + "/secrets/" + first);
        var onlyTheNew = List.of(token(client).status(), token(second).status());
        var last = second.answer().json().at("/client/secrets/1/id").asString();
        var lastRemoved = api.as(owner).delete(PATH + "/" + client.id() + "/secrets/" + last);

        assertThat(third.status()).isEqualTo(409);
        assertThat(third.problem()).isEqualTo("limit-reached");
        assertThat(bothWork).containsExactly(200, 200);
        assertThat(removed.status()).isEqualTo(204);
        assertThat(onlyTheNew).containsExactly(401, 200);
        assertThat(lastRemoved.status()).isEqualTo(409);
    }

    @Test
    void notesWhenASecretWasLastUsed() {
        var client = make("events:read");
        var before = api.as(owner).get(PATH + "/" + client.id()).json();

        token(client);

        var after = api.as(owner).get(PATH + "/" + client.id()).json();
        assertThat(before.path("lastUsedAt").isNull()
                        || before.path("lastUsedAt").isMissingNode())
                .isTrue();
        assertThat(after.path("lastUsedAt").asString()).isNotEmpty();
        assertThat(after.at("/secrets/0/lastUsedAt").asString()).isNotEmpty();
    }

    @Test
    void endsARevokedClientAtOnce() {
        var client = make("events:read");
        var token = token(client).json().path("access_token").asString();
        assertThat(api.client().as(token).get("/api/v1/me").status()).isEqualTo(403);

        var revoked = api.as(owner).delete(PATH + "/" + client.id());

        assertThat(revoked.status()).isEqualTo(204);
        Awaitility.await()
                .untilAsserted(() -> assertThat(
                                api.client().as(token).get("/api/v1/me").status())
                        .isEqualTo(401));
        assertThat(token(client).status()).isEqualTo(401);
        assertThat(api.as(owner).get(PATH + "/" + client.id()).status()).isEqualTo(404);
        assertThat(api.as(owner).delete(PATH + "/" + client.id()).status()).isEqualTo(404);
    }

    @Test
    void changesAClientBasedOnItsVersion() {
        var client = make("events:read");
        var path = PATH + "/" + client.id();
        var change = Map.of("name", "Analytics", "scopes", List.of("reports:read"), "requestsPerMinute", 60);

        var unversioned = api.as(owner).patch(path, change);
        var changed = api.as(owner).with("If-Match", "\"0\"").patch(path, change);
        var stale = api.as(owner).with("If-Match", "\"0\"").patch(path, change);

        assertThat(unversioned.status()).isEqualTo(428);
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(changed.json().path("name").asString()).isEqualTo("Analytics");
        assertThat(changed.header("ETag")).isEqualTo("\"1\"");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(claims(token(client)).path("scope").asString()).isEqualTo("reports:read");
        assertThat(claims(token(client)).path("requests_per_minute").asInt()).isEqualTo(60);
    }

    @ParameterizedTest
    @CsvSource({"members:manage", "users:read", "platform:operate", "nonsense", "''"})
    void givesNoScopeThatIsForPeopleOrForThePlatform(String scope) {
        var refused = api.as(owner)
                .post(
                        PATH,
                        Map.of(
                                "organizationId",
                                TestTokens.ORGANIZATION,
                                "name",
                                "Grabber",
                                "scopes",
                                List.of("events:read", scope)));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(Api.fields(refused)).containsExactly("scopes");
    }

    @ParameterizedTest
    @CsvSource({
        "{}, organizationId",
        "'{\"organizationId\":\"019a0000-0000-7000-8000-000000000001\",\"scopes\":[\"events:read\"],\"name\":\" \"}', name",
        "'{\"organizationId\":\"019a0000-0000-7000-8000-000000000001\",\"name\":\"a\",\"scopes\":[]}', scopes",
        "'{\"organizationId\":\"019a0000-0000-7000-8000-000000000001\",\"name\":\"a\",\"scopes\":[\"events:read\"],\"requestsPerMinute\":0}', requestsPerMinute",
    })
    void refusesWhatIsNoClient(String body, String field) {
        var refused = api.as(owner).post(PATH, body);

        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(Api.fields(refused)).contains(field);
    }

    @Test
    void showsTheClientsOfAnOrganizationToThoseWhoManageItsMembers() {
        var client = make("events:read");
        var stranger = ownerOfAnotherOrganization();
        var nobody = api.login(api.register("Nobody"));
        var path = PATH + "/" + client.id();

        assertThat(api.as(owner)
                        .get(PATH + "?organizationId=" + TestTokens.ORGANIZATION)
                        .text())
                .contains(client.id());
        assertThat(api.as(stranger).get(PATH).text()).doesNotContain(client.id());
        assertThat(api.as(stranger)
                        .get(PATH + "?organizationId=" + TestTokens.ORGANIZATION)
                        .status())
                .isEqualTo(404);
        assertThat(api.as(stranger).get(path).status()).isEqualTo(404);
        assertThat(api.as(stranger)
                        .with("If-Match", "*")
                        .patch(path, Map.of("name", "Mine"))
                        .status())
                .isEqualTo(404);
        assertThat(api.as(stranger).post(path + "/secrets").status()).isEqualTo(404);
        assertThat(api.as(stranger).delete(path).status()).isEqualTo(404);
        assertThat(api.as(stranger)
                        .post(
                                PATH,
                                Map.of(
                                        "organizationId",
                                        TestTokens.ORGANIZATION,
                                        "name",
                                        "Spy",
                                        "scopes",
                                        List.of("events:read")))
                        .status())
                .isEqualTo(404);
        assertThat(api.as(nobody).get(PATH).status()).isEqualTo(403);
        assertThat(api.client().get(PATH).status()).isEqualTo(401);
    }

    @Test
    void tellsOtherSystemsWhereTokensComeFrom() {
        var document = api.client().get("/.well-known/openid-configuration").json();

        assertThat(document.path("issuer").asString()).isEqualTo("http://localhost:8080");
        assertThat(document.path("token_endpoint").asString()).isEqualTo("http://localhost:8080/oauth2/token");
        assertThat(document.path("jwks_uri").asString()).isEqualTo("http://localhost:8080/oauth2/jwks");
        assertThat(document.path("grant_types_supported")).hasToString("[\"client_credentials\"]");
        assertThat(document.path("scopes_supported").toString())
                .contains("registrations:read")
                .doesNotContain("members:manage", "users:read");
        assertThat(document.has("authorization_endpoint")).isFalse();
    }

    @Test
    void hasNoOtherEndpointOfAnAuthorizationServer() {
        for (var path : List.of("/oauth2/authorize", "/oauth2/introspect", "/oauth2/revoke", "/connect/register")) {
            assertThat(api.client().get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(api.client().get("/oauth2/token").status()).isIn(401, 404, 405);
    }

    /// Until the end of this test class there is another organization, with an owner of its own.
    private Tokens ownerOfAnotherOrganization() {
        var person = api.register("Stranger");
        var organization = UUID.randomUUID();
        jdbc.sql("""
                INSERT INTO organizations (id, name, name_key, second_factor_required, version, created_at, updated_at)
                VALUES (:id, 'Elsewhere', 'elsewhere', false, 0, now(), now())""").param("id", organization).update();
        jdbc.sql("INSERT INTO memberships (organization_id, user_id, joined_at) VALUES (:id, :user, now())")
                .param("id", organization)
                .param("user", person.id())
                .update();
        jdbc.sql("""
                INSERT INTO user_roles (user_id, role_id, scope, organization_id)
                SELECT :user, id, scope, :organization FROM roles WHERE name = 'OWNER'""")
                .param("user", person.id())
                .param("organization", organization)
                .update();
        return api.login(person);
    }
}
