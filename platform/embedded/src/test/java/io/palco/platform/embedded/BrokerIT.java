package io.palco.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import com.rabbitmq.client.MessageProperties;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerIT {

    @TempDir
    Path folder;

    @Test
    void keepsConfirmedPersistentMessagesOverAKill() throws Exception {
        var broker = startDurable("first-password");
        var producer = connect(broker, "first-password");
        var letters = producer.createChannel();
        letters.queueDeclare("letters", true, false, false, null);
        letters.confirmSelect();
        for (var i = 0; i < 20; i++) {
            publish(letters, "letters", "letter " + i);
        }
        letters.waitForConfirmsOrDie(10_000);
        broker.process().kill();
        producer.abort();

        try (var again = startDurable("second-password");
                var connection = connect(again, "second-password");
                var channel = connection.createChannel()) {

            assertThat(channel.messageCount("letters")).isEqualTo(20);
            assertThat(channel.basicGet("letters", true).getBody()).asString().isEqualTo("letter 0");
        }
    }

    @Test
    void keepsNothingWhenTemporary() throws Exception {
        try (var broker = Broker.start(BrokerOptions.temporary());
                var connection = connect(broker, broker.password());
                var channel = connection.createChannel()) {
            channel.queueDeclare("letters", true, false, false, null);
            channel.confirmSelect();
            publish(channel, "letters", "hello");
            channel.waitForConfirmsOrDie(10_000);

            assertThat(channel.messageCount("letters")).isEqualTo(1);
        }
    }

    @Test
    void throwsAwayARefusedMessageInsteadOfRepeatingItForEver() throws Exception {
        try (var broker = Broker.start(BrokerOptions.temporary());
                var connection = connect(broker, broker.password());
                var channel = connection.createChannel()) {
            channel.queueDeclare("letters", true, false, false, null);
            channel.confirmSelect();
            publish(channel, "letters", "broken");
            channel.waitForConfirmsOrDie(10_000);
            var received = channel.basicGet("letters", false);

            channel.basicReject(received.getEnvelope().getDeliveryTag(), false);

            assertThat(channel.basicGet("letters", false)).isNull();
        }
    }

    @Test
    void reportsABusyPort() {
        try (var broker = Broker.start(BrokerOptions.temporary())) {
            var second = new BrokerOptions(null, broker.port(), "palco", "palco", 128, null);

            assertThatThrownBy(() -> Broker.start(second))
                    .isInstanceOf(InfrastructureException.class)
                    .hasMessageContaining("ended with status 1 while starting")
                    .hasMessageContaining("AMQP");
        }
    }

    @Test
    void refusesAWrongPassword() {
        try (var broker = Broker.start(BrokerOptions.temporary())) {

            assertThatThrownBy(() -> connect(broker, "guess")).isInstanceOf(java.io.IOException.class);
        }
    }

    @Test
    void keepsItsPasswordInAPrivateFileAndOffTheCommandLine() throws Exception {
        try (var broker = startDurable("very-secret")) {
            var handle = ProcessHandle.of(broker.process().pid()).orElseThrow();
            var permissions = Files.getPosixFilePermissions(folder.resolve("broker/broker.json"));

            assertThat(handle.info().commandLine().orElse("")).isNotEmpty().doesNotContain("very-secret");
            assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
        }
    }

    private Broker startDurable(String password) {
        return Broker.start(
                BrokerOptions.persistent(folder.resolve("broker"), 0, "palco", password, folder.resolve("broker.log")));
    }

    private static void publish(Channel channel, String queue, String text) throws Exception {
        channel.basicPublish("", queue, MessageProperties.PERSISTENT_TEXT_PLAIN, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Connection connect(Broker broker, String password) throws Exception {
        var factory = new ConnectionFactory();
        factory.setHost("127.0.0.1");
        factory.setPort(broker.port());
        factory.setUsername(broker.username());
        factory.setPassword(password);
        factory.setAutomaticRecoveryEnabled(false);
        return factory.newConnection();
    }
}
