package io.palco.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.f4b6a3.uuid.UuidCreator;
import io.palco.contracts.event.EventPublishedV1;
import io.palco.contracts.event.EventSnapshot;
import io.palco.contracts.registration.RegistrationConfirmedV1;
import io.palco.contracts.registration.RegistrationSnapshot;
import io.palco.platform.test.IntegrationTest;
import io.palco.platform.test.contract.TestMessages;
import io.palco.platform.test.http.ApiClient;
import io.palco.platform.test.security.TestTokens;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/// The whole service between a real broker and a real database, with short patience.
@IntegrationTest
public abstract class ReportSystem {

    @LocalServerPort
    int port;

    @Autowired
    ConnectionFactory connections;

    @Autowired
    protected JdbcClient jdbc;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("palco.report.lease", () -> "2s");
        settings.add("palco.report.poll-interval", () -> "100ms");
        settings.add("palco.report.retry-delay", () -> "100ms");
        settings.add("palco.report.progress-interval", () -> "5ms");
    }

    protected ApiClient api() {
        return ApiClient.at("http://localhost:" + port);
    }

    protected ApiClient organizer() {
        return api().as(TestTokens.organizer().token());
    }

    protected TestMessages messages() {
        return new TestMessages(connections);
    }

    protected static EventSnapshot event(UUID id, String title, String status, long version) {
        return event(id, TestTokens.ORGANIZATION, title, status, version);
    }

    protected static EventSnapshot event(UUID id, UUID organizationId, String title, String status, long version) {
        var golden = TestMessages.golden(EventPublishedV1.class).event();
        return new EventSnapshot(
                id,
                organizationId,
                title,
                golden.description(),
                golden.startsAt(),
                golden.endsAt(),
                golden.timeZone(),
                golden.location(),
                golden.categories(),
                golden.capacity(),
                status,
                golden.cancellationReason(),
                version,
                golden.createdAt(),
                golden.updatedAt());
    }

    protected static RegistrationSnapshot registration(
            UUID eventId, UUID id, UUID participantId, String name, String status, Instant createdAt, long version) {
        var golden = TestMessages.golden(RegistrationConfirmedV1.class).registration();
        return new RegistrationSnapshot(
                id,
                eventId,
                TestTokens.ORGANIZATION,
                null,
                new RegistrationSnapshot.Participant(participantId, name, name + "@example.org", "pt-BR"),
                status,
                golden.ticketCode(),
                version,
                createdAt,
                createdAt);
    }

    protected static RegistrationConfirmedV1 confirmed(RegistrationSnapshot registration) {
        var golden = TestMessages.golden(RegistrationConfirmedV1.class);
        return new RegistrationConfirmedV1(registration, golden.event(), golden.places());
    }

    /// An event that is known to the service.
    protected UUID knownEvent(String title) {
        return knownEvent(TestTokens.ORGANIZATION, title);
    }

    protected UUID knownEvent(UUID organizationId, String title) {
        var id = UuidCreator.getTimeOrderedEpoch();
        messages().send(new EventPublishedV1(event(id, organizationId, title, "PUBLISHED", 1)));
        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(count("SELECT count(*) FROM event_facts WHERE event_id = ?", id))
                        .isOne());
        return id;
    }

    /// Gives an event participants without a message for each.
    protected void registerMany(UUID eventId, int count) {
        jdbc.sql("""
                INSERT INTO registration_facts
                SELECT :eventId, gen_random_uuid(), :organizationId, gen_random_uuid(), 'Participant ' || n,
                       'participant' || n || '@example.org', 'CONFIRMED',
                       timestamptz '2030-01-01 12:00Z' + n * interval '1 second', 0
                  FROM generate_series(1, :count) n
                """)
                .param("eventId", eventId)
                .param("organizationId", TestTokens.ORGANIZATION)
                .param("count", count)
                .update();
    }

    protected long count(String sql, Object... params) {
        return jdbc.sql(sql).params(params).query(Long.class).single();
    }

    /// Waits until every one of these messages has been handled.
    protected void awaitHandled(Collection<UUID> messageIds) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(
                                count("SELECT count(*) FROM inbox_messages WHERE event_id = ANY(?)", (Object)
                                        messageIds.toArray(UUID[]::new)))
                        .isEqualTo(messageIds.size()));
    }

    protected static Map<String, Object> wish(UUID eventId) {
        return Map.of("type", "EVENT_PARTICIPANTS", "eventId", eventId, "format", "JSON");
    }

    /// Asks for a report and waits for it.
    ///
    /// @return its path
    protected String readyReport(UUID eventId) {
        var answer = organizer().post("/api/v1/reports", wish(eventId));
        assertThat(answer.status()).as(answer.text()).isEqualTo(202);
        var path = String.valueOf(answer.header("Location"));
        awaitStatus(path, "READY");
        return path;
    }

    protected JsonNode awaitStatus(String path, String status) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(
                                organizer().get(path).json().path("status").asString())
                        .isEqualTo(status));
        return organizer().get(path).json();
    }
}
