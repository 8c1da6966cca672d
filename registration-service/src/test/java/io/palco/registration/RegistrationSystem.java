package io.palco.registration;

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
import io.palco.registration.terms.EventReplica;
import io.palco.registration.terms.EventTerms;
import io.palco.registration.terms.EventTermsStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// The whole service with a clock that can be moved and a stand-in for event-service, which knows no event unless a
/// test says so. All tests share one application context, so they never count on being alone in the database.
@IntegrationTest
@Import({TestClock.class, CalledOperations.class})
public abstract class RegistrationSystem {

    protected static final StandIn EVENT_SERVICE = new StandIn();
    static final Set<Class<?>> TESTED_BY = ConcurrentHashMap.newKeySet();

    protected final UUID organization = UUID.randomUUID();
    protected final TestUser organizer = organizerOf(organization);

    @LocalServerPort
    protected int port;

    @Autowired
    protected TestClock clock;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected EventReplica replica;

    @Autowired
    private ConnectionFactory connections;

    @Autowired
    private CircuitBreakerRegistry breakers;

    @DynamicPropertySource
    static void standIns(DynamicPropertyRegistry properties) {
        properties.add("spring.cloud.discovery.client.simple.instances.event-service[0].uri", EVENT_SERVICE::url);
    }

    @BeforeEach
    void startAfresh() {
        TESTED_BY.add(getClass());
        EVENT_SERVICE.answers(404, Map.of());
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

    /// Somebody who may do everything in an organization.
    protected static TestUser organizerOf(UUID organization) {
        return TestTokens.memberOf(
                organization,
                "Olga",
                io.palco.contracts.security.Permission.EVENTS_MANAGE,
                io.palco.contracts.security.Permission.REGISTRATIONS_READ,
                io.palco.contracts.security.Permission.REGISTRATIONS_MANAGE);
    }

    /// An event of this test's organization as the service's replica has it.
    protected EventTerms terms(EventTermsStatus status, int capacity, long version) {
        return terms(UUID.randomUUID(), status, capacity, version);
    }

    protected EventTerms terms(UUID id, EventTermsStatus status, int capacity, long version) {
        var start = Instant.now().plus(Duration.ofDays(30)).truncatedTo(ChronoUnit.SECONDS);
        return new EventTerms(
                id,
                organization,
                "Noite do Jazz",
                start,
                start.plus(Duration.ofHours(2)),
                "America/Sao_Paulo",
                new EventTerms.Place("Teatro Municipal", "Praça Ramos", -23.5, -46.6),
                status,
                capacity,
                version);
    }

    /// A published event with this many places.
    protected UUID openEvent(int capacity) {
        var terms = terms(EventTermsStatus.PUBLISHED, capacity, 1);
        replica.note(terms);
        return terms.eventId();
    }

    protected Answer register(TestUser user, UUID eventId) {
        return as(user).post(registrations(eventId));
    }

    /// Takes a place for a new person.
    ///
    /// @return the registration's path
    protected String registered(TestUser user, UUID eventId) {
        var answer = register(user, eventId);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return Objects.requireNonNull(answer.header("Location"));
    }

    protected static String registrations(UUID eventId) {
        return "/api/v1/events/" + eventId + "/registrations";
    }

    protected int taken(UUID eventId) {
        return jdbc.sql("SELECT taken FROM event_places WHERE event_id = :id")
                .param("id", eventId)
                .query(Integer.class)
                .single();
    }

    protected int activeRows(UUID eventId) {
        return jdbc.sql("SELECT count(*) FROM registrations WHERE event_id = :id AND status <> 'CANCELLED'")
                .param("id", eventId)
                .query(Integer.class)
                .single();
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

    /// Does something many times at once.
    protected static <T> List<T> together(int times, IntFunction<T> work) {
        var barrier = new CyclicBarrier(times);
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var futures = new ArrayList<Future<T>>();
            for (var i = 0; i < times; i++) {
                var number = i;
                futures.add(pool.submit(() -> {
                    barrier.await();
                    return work.apply(number);
                }));
            }
            var results = new ArrayList<T>();
            for (var future : futures) {
                results.add(future.get());
            }
            return results;
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
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
