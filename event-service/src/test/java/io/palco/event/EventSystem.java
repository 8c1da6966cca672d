package io.palco.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.palco.platform.test.IntegrationTest;
import io.palco.platform.test.TestClock;
import io.palco.platform.test.contract.TestMessages;
import io.palco.platform.test.http.ApiClient;
import io.palco.platform.test.http.ApiClient.Answer;
import io.palco.platform.test.http.CalledOperations;
import io.palco.platform.test.http.StandIn;
import io.palco.platform.test.security.TestTokens;
import io.palco.platform.test.security.TestTokens.TestUser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;

/// The whole service with a clock that can be moved and a stand-in for registration-service. All tests share one
/// application context, so they never count on being alone in the database.
@IntegrationTest
@Import({TestClock.class, CalledOperations.class})
public abstract class EventSystem {

    protected static final StandIn REGISTRATION_SERVICE = new StandIn();
    private static final Path FILES = temporaryFolder();
    static final Set<Class<?>> TESTED_BY = ConcurrentHashMap.newKeySet();

    @LocalServerPort
    protected int port;

    @Autowired
    protected TestClock clock;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    private ConnectionFactory connections;

    @Autowired
    private CircuitBreakerRegistry breakers;

    @DynamicPropertySource
    static void standIns(DynamicPropertyRegistry properties) {
        properties.add(
                "spring.cloud.discovery.client.simple.instances.registration-service[0].uri",
                REGISTRATION_SERVICE::url);
        properties.add("palco.files.folder", FILES::toString);
    }

    private static Path temporaryFolder() {
        try {
            var folder = Files.createTempDirectory("palco-files-");
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> {
                try {
                    FileSystemUtils.deleteRecursively(folder);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeEach
    void startAfresh() {
        TESTED_BY.add(getClass());
        REGISTRATION_SERVICE.isDown();
        breakers.getAllCircuitBreakers().forEach(CircuitBreaker::reset);
    }

    protected ApiClient api() {
        return ApiClient.at("http://localhost:" + port);
    }

    protected ApiClient as(TestUser user) {
        return api().as(user.token());
    }

    protected TestMessages messages() {
        return new TestMessages(connections);
    }

    /// Somebody who may do everything in an organization of their own.
    protected static TestUser organizerOf(UUID organization) {
        return TestTokens.memberOf(
                organization,
                "Olga",
                io.palco.contracts.security.Permission.EVENTS_READ,
                io.palco.contracts.security.Permission.EVENTS_MANAGE,
                io.palco.contracts.security.Permission.RESOURCES_MANAGE);
    }

    protected static Instant inDays(int days) {
        return Instant.now().plus(Duration.ofDays(days)).truncatedTo(ChronoUnit.SECONDS);
    }

    /// A sound event in thirty days, with some fields as the test wants them.
    protected static Map<String, Object> event(Map<String, ?> changes) {
        var body = new HashMap<String, Object>(Map.of(
                "title",
                "Noite do Jazz",
                "description",
                "Três bandas, uma noite.",
                "startsAt",
                inDays(30).toString(),
                "endsAt",
                inDays(30).plus(Duration.ofHours(2)).toString(),
                "timeZone",
                "America/Sao_Paulo",
                "location",
                Map.of("name", "Teatro Municipal"),
                "capacity",
                100,
                "categories",
                List.of("Music")));
        body.putAll(changes);
        return body;
    }

    protected JsonNode draft(TestUser organizer, Map<String, ?> changes) {
        var answer = as(organizer).post("/api/v1/events", event(changes));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json();
    }

    protected JsonNode published(TestUser organizer, Map<String, ?> changes) {
        var id = draft(organizer, changes).path("id").asString();
        var answer = as(organizer).post("/api/v1/events/" + id + "/publish");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    protected static String pathOf(JsonNode event) {
        return "/api/v1/events/" + event.path("id").asString();
    }

    /// A client that bases its changes on this version of the event.
    protected ApiClient basedOn(TestUser user, JsonNode event) {
        return as(user).with("If-Match", "\"" + event.path("version").asLong() + "\"");
    }

    protected static List<String> idsOf(Answer list) {
        assertThat(list.status()).as(list.text()).isEqualTo(200);
        return list.json()
                .path("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }

    protected static List<String> fields(Answer answer) {
        return answer.json()
                .path("errors")
                .valueStream()
                .map(error -> error.path("field").asString())
                .toList();
    }

    /// A refusal as documented: the problem's shape, and nothing from inside the service.
    protected static void assertProblem(Answer answer, int status, String slug) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.problem()).as(answer.text()).isEqualTo(slug);
        assertThat(Objects.toString(answer.header("Content-Type"))).startsWith("application/problem+json");
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        assertThat(answer.json().path("title").asString("")).isNotBlank();
        assertThat(answer.json().path("requestId").asString("")).isEqualTo(answer.header("X-Request-Id"));
        assertThat(answer.text())
                .doesNotContain("Exception", "io.palco", "SQL", "org.springframework", "constraint", "\tat ");
    }
}
