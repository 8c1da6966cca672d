package io.palco.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.e2e.People.Person;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Everything a careless or hostile client may send: each gets its documented problem, nothing
/// internal shows, and nothing
/// is half written.
class BadInputIT {

    private static final PalcoSystem SYSTEM = RunningSystem.get();
    private static final People PEOPLE = new People(SYSTEM.api());
    private static final String UNKNOWN = "019a0000-0000-7000-8000-00000000dead";
    private static final List<String> INTERNALS = List.of(
            "Exception",
            "io.palco",
            "org.springframework",
            "org.hibernate",
            "org.postgresql",
            "SELECT ",
            "INSERT ",
            "jakarta.",
            "at java.",
            "stackTrace",
            "127.0.0.1:80");

    private static Api admin = SYSTEM.api();
    private static Person person;
    private static String draft = "";
    private static String full = "";
    private static String foreign = "";

    @BeforeAll
    static void prepare() {
        admin = PEOPLE.administrator();
        person = PEOPLE.signUp("Carla Careless", "en");
        draft = admin.post("/api/v1/events", Planning.event(Planning.uniqueTitle("Draft"), 5))
                .expect(201)
                .field("id");
        full = Planning.published(admin, Planning.uniqueTitle("Full"), 1);
        var other = PEOPLE.signUp("Olga Other", "en");
        foreign = other.api()
                .post("/api/v1/events/" + full + "/registrations", Map.of())
                .expect(201)
                .field("id");
    }

    /// Who asks.
    private enum Who {
        NOBODY,
        PERSON,
        ADMIN
    }

    private record Case(
            Who who, String method, String path, @Nullable Object body, Map<String, String> headers) {

        Case with(String header, String value) {
            return new Case(who, method, path, body, Map.of(header, value));
        }
    }

    private static Case ask(Who who, String method, String path, @Nullable Object body) {
        return new Case(who, method, path, body, Map.of());
    }

    private static Arguments row(String what, Case given, int status, String problem) {
        return Arguments.of(what, given, status, problem);
    }

    /// An event like a good one, but for one field.
    private static Map<String, Object> event(String field, Object value) {
        var event = new HashMap<>(Planning.event("Bad input", 5));
        event.put(field, value);
        return event;
    }

    static Stream<Arguments> cases() {
        var events = "/api/v1/events";
        var register = events + "/" + full + "/registrations";
        return Stream.of(
                row("broken JSON", ask(Who.ADMIN, "POST", events, "{\"title\": "), 400, "malformed-request"),
                row("no body", ask(Who.ADMIN, "POST", events, ""), 400, "malformed-request"),
                row("an array for an object", ask(Who.ADMIN, "POST", events, "[]"), 400, "malformed-request"),
                row(
                        "text for a number",
                        ask(Who.ADMIN, "POST", events, event("capacity", "ten")),
                        400,
                        "malformed-request"),
                row("number for a text", ask(Who.ADMIN, "POST", events, event("title", 7)), 400, "malformed-request"),
                row(
                        "a fraction of a place",
                        ask(Who.ADMIN, "POST", events, event("capacity", 1.5)),
                        400,
                        "malformed-request"),
                row(
                        "text for a place",
                        ask(Who.ADMIN, "POST", events, event("location", "here")),
                        400,
                        "malformed-request"),
                row(
                        "a date without zone",
                        ask(Who.ADMIN, "POST", events, event("startsAt", "2031-01-01T10:00:00")),
                        400,
                        "malformed-request"),
                row(
                        "no date at all",
                        ask(Who.ADMIN, "POST", events, event("startsAt", "tomorrow")),
                        400,
                        "malformed-request"),
                row(
                        "negative capacity",
                        ask(Who.ADMIN, "POST", events, event("capacity", -1)),
                        422,
                        "validation-failed"),
                row(
                        "capacity beyond reason",
                        ask(Who.ADMIN, "POST", events, event("capacity", 1_000_001)),
                        422,
                        "validation-failed"),
                row("a blank title", ask(Who.ADMIN, "POST", events, event("title", "   ")), 422, "validation-failed"),
                row(
                        "a title too long",
                        ask(Who.ADMIN, "POST", events, event("title", "x".repeat(201))),
                        422,
                        "validation-failed"),
                row(
                        "NUL in a title",
                        ask(Who.ADMIN, "POST", events, event("title", "a\u0000b")),
                        422,
                        "validation-failed"),
                row(
                        "a start in the past",
                        ask(Who.ADMIN, "POST", events, event("startsAt", "2020-01-01T10:00:00Z")),
                        422,
                        "validation-failed"),
                row(
                        "an end before the start",
                        ask(
                                Who.ADMIN,
                                "POST",
                                events,
                                event("endsAt", Instant.now().plusSeconds(60).toString())),
                        422,
                        "validation-failed"),
                row(
                        "an unknown zone",
                        ask(Who.ADMIN, "POST", events, event("timeZone", "Mars/Olympus")),
                        422,
                        "validation-failed"),
                row(
                        "half a coordinate",
                        ask(Who.ADMIN, "POST", events, event("location", Map.of("name", "x", "latitude", 1.0))),
                        422,
                        "validation-failed"),
                row(
                        "another organization",
                        ask(Who.ADMIN, "POST", events, event("organizationId", UNKNOWN)),
                        422,
                        "validation-failed"),
                row(
                        "a body too large",
                        ask(Who.ADMIN, "POST", events, event("description", "x".repeat(2_000_000))),
                        413,
                        "payload-too-large"),
                row(
                        "a form for JSON",
                        ask(Who.ADMIN, "POST", events, "title=x")
                                .with("Content-Type", "application/x-www-form-urlencoded"),
                        415,
                        "unsupported-media-type"),
                row("the wrong method", ask(Who.ADMIN, "PUT", events, Map.of()), 405, "method-not-allowed"),
                row("an unknown path", ask(Who.ADMIN, "GET", "/api/v1/nothing", null), 404, "not-found"),
                row("an unknown event", ask(Who.ADMIN, "GET", events + "/" + UNKNOWN, null), 404, "not-found"),
                row("an id that is none", ask(Who.ADMIN, "GET", events + "/42", null), 400, "malformed-request"),
                row(
                        "SQL for an id",
                        ask(Who.ADMIN, "GET", events + "/1'%20OR%20'1'='1", null),
                        400,
                        "malformed-request"),
                row("a foreign draft", ask(Who.PERSON, "GET", events + "/" + draft, null), 404, "not-found"),
                row(
                        "editing without permission",
                        ask(Who.PERSON, "PATCH", events + "/" + full, Map.of("capacity", 9))
                                .with("If-Match", "*"),
                        403,
                        "forbidden"),
                row(
                        "editing without a version",
                        ask(Who.ADMIN, "PATCH", events + "/" + full, Map.of("capacity", 9)),
                        428,
                        "version-required"),
                row(
                        "editing an old version",
                        ask(Who.ADMIN, "PATCH", events + "/" + full, Map.of("capacity", 9))
                                .with("If-Match", "\"999\""),
                        412,
                        "stale-version"),
                row(
                        "publishing twice",
                        ask(Who.ADMIN, "POST", events + "/" + full + "/publish", null),
                        409,
                        "invalid-transition"),
                row(
                        "deleting what is public",
                        ask(Who.ADMIN, "DELETE", events + "/" + full, null),
                        409,
                        "invalid-transition"),
                row("a limit too high", ask(Who.ADMIN, "GET", events + "?limit=201", null), 422, "validation-failed"),
                row(
                        "a limit that is none",
                        ask(Who.ADMIN, "GET", events + "?limit=many", null),
                        400,
                        "malformed-request"),
                row("a made-up cursor", ask(Who.ADMIN, "GET", events + "?cursor=AAAA", null), 400, "malformed-request"),
                row(
                        "an unknown sort",
                        ask(Who.ADMIN, "GET", events + "?sort=password", null),
                        422,
                        "validation-failed"),
                row(
                        "an unknown status",
                        ask(Who.ADMIN, "GET", events + "?status=SOLD", null),
                        400,
                        "malformed-request"),
                row(
                        "registering for nothing",
                        ask(Who.PERSON, "POST", events + "/" + UNKNOWN + "/registrations", Map.of()),
                        404,
                        "not-found"),
                row(
                        "registering for a draft",
                        ask(Who.PERSON, "POST", events + "/" + draft + "/registrations", Map.of()),
                        404,
                        "not-found"),
                row("registering when full", ask(Who.PERSON, "POST", register, Map.of()), 409, "event-full"),
                row(
                        "registering others without permission",
                        ask(
                                Who.PERSON,
                                "POST",
                                register,
                                Map.of("participant", Map.of("name", "x", "email", "x@example.org"))),
                        403,
                        "forbidden"),
                row(
                        "registering a broken address",
                        ask(
                                Who.ADMIN,
                                "POST",
                                register,
                                Map.of("participant", Map.of("name", "x", "email", "x@@example"))),
                        422,
                        "validation-failed"),
                row(
                        "a header in an address",
                        ask(
                                Who.ADMIN,
                                "POST",
                                register,
                                Map.of(
                                        "participant",
                                        Map.of("name", "x", "email", "x@example.org\r\nBcc: y@example.org"))),
                        422,
                        "validation-failed"),
                row(
                        "a short idempotency key",
                        ask(Who.PERSON, "POST", register, Map.of()).with("Idempotency-Key", "x"),
                        400,
                        "malformed-request"),
                row(
                        "a foreign registration",
                        ask(Who.PERSON, "GET", "/api/v1/registrations/" + foreign, null),
                        404,
                        "not-found"),
                row(
                        "cancelling a foreign registration",
                        ask(Who.PERSON, "POST", "/api/v1/registrations/" + foreign + "/cancel", null),
                        404,
                        "not-found"),
                row(
                        "registrations of nothing",
                        ask(Who.PERSON, "GET", "/api/v1/registrations", null),
                        422,
                        "validation-failed"),
                row(
                        "participants without permission",
                        ask(Who.PERSON, "GET", "/api/v1/participants", null),
                        403,
                        "forbidden"),
                row(
                        "an unknown participant",
                        ask(Who.ADMIN, "DELETE", "/api/v1/participants/" + UNKNOWN, null),
                        404,
                        "not-found"),
                row(
                        "a report on nothing",
                        ask(
                                Who.ADMIN,
                                "POST",
                                "/api/v1/reports",
                                Map.of("type", "EVENT_PARTICIPANTS", "eventId", UNKNOWN, "format", "JSON")),
                        404,
                        "not-found"),
                row(
                        "a report without permission",
                        ask(
                                Who.PERSON,
                                "POST",
                                "/api/v1/reports",
                                Map.of("type", "EVENT_PARTICIPANTS", "eventId", full, "format", "JSON")),
                        403,
                        "forbidden"),
                row(
                        "an unknown kind of report",
                        ask(
                                Who.ADMIN,
                                "POST",
                                "/api/v1/reports",
                                Map.of("type", "EVERYTHING", "eventId", full, "format", "JSON")),
                        400,
                        "malformed-request"),
                row("an unknown report", ask(Who.ADMIN, "GET", "/api/v1/reports/" + UNKNOWN, null), 404, "not-found"),
                row(
                        "mails without permission",
                        ask(Who.PERSON, "GET", "/api/v1/mails?eventId=" + full, null),
                        403,
                        "forbidden"),
                row("users without permission", ask(Who.PERSON, "GET", "/api/v1/users", null), 403, "forbidden"),
                row("an unknown user", ask(Who.ADMIN, "GET", "/api/v1/users/" + UNKNOWN, null), 404, "not-found"),
                row(
                        "a short password",
                        ask(
                                Who.NOBODY,
                                "POST",
                                "/api/v1/auth/register",
                                Map.of("email", "s@example.org", "password", "short", "name", "S")),
                        422,
                        "validation-failed"),
                row(
                        "an address already in use",
                        ask(
                                Who.NOBODY,
                                "POST",
                                "/api/v1/auth/register",
                                Map.of(
                                        "email",
                                        PalcoSystem.ADMIN_EMAIL,
                                        "password",
                                        "long enough to pass",
                                        "name",
                                        "S")),
                        409,
                        "email-taken"),
                row(
                        "a wrong password",
                        ask(
                                Who.NOBODY,
                                "POST",
                                "/api/v1/auth/login",
                                Map.of("email", "nobody@example.org", "password", "whatever it may be")),
                        401,
                        "unauthorized"),
                row(
                        "a made-up refresh token",
                        ask(Who.NOBODY, "POST", "/api/v1/auth/refresh", Map.of("refreshToken", "made-up")),
                        401,
                        "unauthorized"),
                row(
                        "operations without permission",
                        ask(Who.PERSON, "POST", "/api/v1/operations/event/parked-messages/replay", null),
                        403,
                        "forbidden"),
                row(
                        "the internal door",
                        ask(
                                Who.ADMIN,
                                "PUT",
                                "/internal/v1/events/" + full + "/capacity",
                                Map.of("capacity", 1, "version", 9)),
                        404,
                        "not-found"),
                row("the actuator", ask(Who.NOBODY, "GET", "/actuator/env", null), 404, "not-found"));
    }

    @ParameterizedTest(name = "{0}: {2} {3}")
    @MethodSource("cases")
    void getsItsDocumentedProblem(String what, Case given, int status, String problem) {
        var client = client(given.who());
        for (var header : given.headers().entrySet()) {
            client = client.with(header.getKey(), header.getValue());
        }

        var answer = client.send(given.method(), given.path(), given.body());

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.problem()).isEqualTo(problem);
        assertThat(answer.json().path("requestId").asString()).isEqualTo(answer.header("X-Request-Id"));
        assertThat(answer.text()).doesNotContain(INTERNALS);
        SYSTEM.api().get("/docs/problems/" + problem).expect(200);
    }

    static Stream<Arguments> tokens() {
        var good = token();
        var parts = good.split("\\.");
        var none = encode("{\"alg\":\"none\"}") + "." + parts[1] + ".";
        var hmac = encode("{\"alg\":\"HS256\"}") + "." + parts[1] + "." + encode("signature");
        var admin = encode(new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                .replace("\"permissions\":[]", "\"permissions\":[\"users:read\"]"));
        return Stream.of(
                Arguments.of("nonsense", "nonsense"),
                Arguments.of("no signature, alg none", none),
                Arguments.of("another algorithm", hmac),
                Arguments.of("claims changed after signing", parts[0] + "." + admin + "x." + parts[2]),
                Arguments.of("signature changed", parts[0] + "." + parts[1] + "." + encode("signature")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tokens")
    void aBadTokenIsRefusedEverywhereEvenWhereNoneIsNeeded(String what, String token) {
        for (var path : List.of("/api/v1/me", "/api/v1/events", "/api/v1/registrations?mine=true", "/api/v1/reports")) {
            var answer = SYSTEM.api().as(token).get(path);

            assertThat(answer.status()).as(path).isEqualTo(401);
            assertThat(answer.problem()).isEqualTo("unauthorized");
            assertThat(answer.text()).doesNotContain(INTERNALS);
        }
    }

    @Test
    void markupAndSqlAreJustText() {
        var hostile = "<script>alert(1)</script> '; DROP TABLE events; -- ${7*7} {{7*7}}";
        var title = hostile + UUID.randomUUID();
        var id = Planning.published(admin, title, 3);
        var email = "h" + UUID.randomUUID() + "@example.org";

        admin.post(
                        "/api/v1/events/" + id + "/registrations",
                        Map.of("participant", Map.of("name", hostile, "email", email)))
                .expect(201);

        assertThat(SYSTEM.api().get("/api/v1/events/" + id).expect(200).field("title"))
                .isEqualTo(title);
        var mail = SYSTEM.mailbox().awaitTo(email, "alert(1)");
        assertThat(SYSTEM.mailbox().open(mail).path("html").asString())
                .doesNotContain("<script>alert(1)")
                .contains("&lt;script&gt;");
    }

    @Test
    void nothingIsHalfWritten() {
        var before = count();

        admin.post("/api/v1/events", event("endsAt", "2020-01-01T00:00:00Z"));
        admin.post("/api/v1/events", event("capacity", -5));

        assertThat(count()).isEqualTo(before);
    }

    @Test
    void aRepeatWithTheSameKeyHasOneEffect() {
        var key = UUID.randomUUID().toString();
        var title = Planning.uniqueTitle("Repeated");
        var client = admin.with("Idempotency-Key", key);

        var first = client.post("/api/v1/events", Planning.event(title, 5)).expect(201);
        var second = client.post("/api/v1/events", Planning.event(title, 5));
        var other = client.post("/api/v1/events", Planning.event(title, 6));

        assertThat(second.expect(201).json()).isEqualTo(first.json());
        assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.problem()).isEqualTo("idempotency-key-reused");
    }

    private static int count() {
        return admin.get("/api/v1/events?mine=true&limit=200")
                .expect(200)
                .json()
                .path("items")
                .size();
    }

    private static Api client(Who who) {
        return switch (who) {
            case NOBODY -> SYSTEM.api();
            case PERSON -> person.api();
            case ADMIN -> admin;
        };
    }

    private static String token() {
        return SYSTEM.api()
                .post("/api/v1/auth/login", Map.of("email", person.email(), "password", person.password()))
                .expect(200)
                .field("accessToken");
    }

    private static String encode(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
