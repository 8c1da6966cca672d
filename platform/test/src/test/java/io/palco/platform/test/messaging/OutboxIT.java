package io.palco.platform.test.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.palco.platform.messaging.outbox.Outbox;
import io.palco.platform.messaging.outbox.ParkedOutbox;
import io.palco.platform.test.IntegrationTest;
import io.palco.platform.test.contract.TestMessages;
import io.palco.platform.test.infrastructure.TestInfrastructure;
import io.palco.platform.test.infrastructure.TestInfrastructure.Database;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.amqp.core.AmqpAdmin;
import org.springframework.amqp.core.AnonymousQueue;
import org.springframework.amqp.core.Binding;
import org.springframework.amqp.core.MessageDeliveryMode;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class OutboxIT {

    @Autowired
    private Outbox outbox;

    @Autowired
    private ParkedOutbox parked;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ConnectionFactory connections;

    @Autowired
    private RabbitTemplate template;

    @Autowired
    private AmqpAdmin admin;

    @Autowired
    private Environment environment;

    @Test
    void publishesWhatCommittedAndNothingElse() {
        try (var tap = new TestMessages(connections).tap("palco.test")) {
            transactions.executeWithoutResult(transaction -> {
                append("rolled back");
                transaction.setRollbackOnly();
            });
            append("committed");

            var next = tap.next(_ -> true);

            assertThat(next.body().path("text").asString()).isEqualTo("committed");
        }
        await().atMost(Duration.ofSeconds(10)).until(() -> rows("note.written.v1") == 0);
    }

    @Test
    void takesNothingOutsideATransaction() {
        assertThatThrownBy(() -> outbox.append(UUID.randomUUID(), new NoteWritten(UUID.randomUUID(), "lost")))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() ->
                        transactions.executeWithoutResult(_ -> outbox.append(UUID.randomUUID(), new NoContract("x"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void describesEachMessageByCloudEventsAttributes() {
        var queue = new AnonymousQueue();
        admin.declareQueue(queue);
        admin.declareBinding(
                new Binding(queue.getName(), Binding.DestinationType.QUEUE, "palco.test", "note.written.v1", Map.of()));
        var subject = UUID.randomUUID();

        transactions.executeWithoutResult(_ -> outbox.append(subject, new NoteWritten(UUID.randomUUID(), "described")));
        var message = template.receive(queue.getName(), 10_000);

        assertThat(message).isNotNull();
        var properties = message.getMessageProperties();
        assertThat(properties.getHeaders())
                .containsEntry("cloudEvents_specversion", "1.0")
                .containsEntry("cloudEvents_type", "note.written.v1")
                .containsEntry("cloudEvents_source", "/messaging-test")
                .containsEntry("cloudEvents_subject", subject.toString())
                .containsKeys("cloudEvents_id", "cloudEvents_time");
        assertThat(properties.getContentType()).isEqualTo("application/json");
        assertThat(properties.getReceivedDeliveryMode()).isEqualTo(MessageDeliveryMode.PERSISTENT);
        assertThat(properties.getMessageId())
                .isEqualTo(String.valueOf(properties.getHeaders().get("cloudEvents_id")));
    }

    @Test
    void parksWhatTheBrokerRefusesWhileOthersFlowAndReplaysItOnDemand() {
        transactions.executeWithoutResult(_ -> outbox.append(UUID.randomUUID(), new NobodyListens("anyone?")));
        var flowing = new HashSet<String>();

        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> {
                    var text = "flows " + flowing.size();
                    append(text);
                    flowing.add(text);
                    return parked.count() == 1;
                });

        await().atMost(Duration.ofSeconds(10)).until(() -> rows("note.written.v1") == 0);
        assertThat(jdbc.sql("SELECT attempts FROM outbox_messages WHERE type = 'nobody.listens.v1'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
        assertThat(jdbc.sql("SELECT last_error FROM outbox_messages WHERE type = 'nobody.listens.v1'")
                        .query(String.class)
                        .single())
                .isNotBlank();
        try (var tap = new TestMessages(connections).tap("palco.test")) {
            assertThat(parked.replay()).isEqualTo(1);
            assertThat(tap.next("nobody.listens.v1", _ -> true)
                            .body()
                            .path("text")
                            .asString())
                    .isEqualTo("anyone?");
        }
        await().atMost(Duration.ofSeconds(10)).until(() -> rows("nobody.listens.v1") == 0);
        assertThat(parked.count()).isZero();
    }

    @Test
    void losesNothingWhenTwoInstancesShareTheWork() {
        var database = new Database(
                String.valueOf(environment.getProperty("spring.datasource.url")),
                String.valueOf(environment.getProperty("spring.datasource.username")),
                String.valueOf(environment.getProperty("spring.datasource.password")));
        try (var tap = new TestMessages(connections).tap("palco.test");
                var other = instance(database, TestInfrastructure.get().broker().port())) {
            var otherOutbox = other.getBean(Outbox.class);
            var otherTransactions = other.getBean(TransactionTemplate.class);
            for (var batch = 0; batch < 10; batch++) {
                var prefix = "shared " + batch + " ";
                append(prefix, 50, outbox, transactions);
                append(prefix + "other ", 50, otherOutbox, otherTransactions);
            }

            var ids = new HashSet<UUID>();
            while (ids.size() < 1_000) {
                ids.add(tap.next(
                                "note.written.v1",
                                body -> body.path("text").asString().startsWith("shared"))
                        .envelope()
                        .id());
            }
            await().atMost(Duration.ofSeconds(10)).until(() -> rows("note.written.v1") == 0);
        }
    }

    @Test
    void waitsForABrokerThatIsAwayWithoutCountingItAsRefusal() throws IOException {
        var database = TestInfrastructure.get().database("broker-away");
        try (var away = instance(database, closedPort())) {
            append("patience ", 1, away.getBean(Outbox.class), away.getBean(TransactionTemplate.class));
            var rows = away.getBean(JdbcClient.class);

            await().during(Duration.ofSeconds(4))
                    .atMost(Duration.ofSeconds(8))
                    .until(() ->
                            rows.sql("SELECT count(*) FROM outbox_messages WHERE attempts = 0 AND parked_at IS NULL")
                                            .query(Integer.class)
                                            .single()
                                    == 1);
        }

        try (var tap = new TestMessages(connections).tap("palco.test");
                var back = instance(database, TestInfrastructure.get().broker().port())) {
            assertThat(back.isActive()).isTrue();
            var told = tap.next(
                    "note.written.v1", body -> body.path("text").asString().startsWith("patience"));
            assertThat(told.envelope().source()).isEqualTo("/messaging-test");
        }
    }

    private record NoContract(String text) {}

    private void append(String text) {
        append(text, 1, outbox, transactions);
    }

    private static void append(String text, int times, Outbox outbox, TransactionTemplate transactions) {
        transactions.executeWithoutResult(_ -> outbox.appendAll(IntStream.range(0, times)
                .mapToObj(i -> new Outbox.Entry(
                        UUID.randomUUID(), new NoteWritten(UUID.randomUUID(), times == 1 ? text : text + i)))
                .toList()));
    }

    private int rows(String type) {
        return jdbc.sql("SELECT count(*) FROM outbox_messages WHERE type = :type")
                .param("type", type)
                .query(Integer.class)
                .single();
    }

    private static ConfigurableApplicationContext instance(Database database, int brokerPort) {
        var broker = TestInfrastructure.get().broker();
        return new SpringApplicationBuilder(MessagingApplication.class)
                .run(
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=" + database.username(),
                        "--spring.datasource.password=" + database.password(),
                        "--spring.rabbitmq.host=" + broker.host(),
                        "--spring.rabbitmq.port=" + brokerPort,
                        "--spring.rabbitmq.username=" + broker.username(),
                        "--spring.rabbitmq.password=" + broker.password());
    }

    private static int closedPort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
