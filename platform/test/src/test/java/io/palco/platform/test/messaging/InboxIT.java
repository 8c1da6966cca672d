package io.palco.platform.test.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.palco.platform.messaging.inbox.ParkedQueues;
import io.palco.platform.test.IntegrationTest;
import io.palco.platform.test.contract.TestMessages;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.amqp.core.MessageBuilder;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class InboxIT {

    private static final String PARKED = "test.notes.parked";

    private final UUID note = UUID.randomUUID();

    @Autowired
    private ParkedQueues parkedQueues;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ConnectionFactory connections;

    @Autowired
    private RabbitTemplate template;

    @AfterEach
    void clearUp() {
        MessagingApplication.TOO_HARD.clear();
        while (template.receive(PARKED) != null) {
            // what a failed test left behind
        }
    }

    @Test
    void takesEffectOnceHoweverOftenAMessageComes() {
        var messages = new TestMessages(connections);
        var id = UUID.randomUUID();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < 10; i++) {
                pool.submit(() -> messages.send(new NoteWritten(note, "often"), id));
            }
        }
        var last = UUID.randomUUID();
        messages.send(new NoteWritten(last, "last"));

        await().atMost(Duration.ofSeconds(15)).until(() -> notes(last) == 1 && waiting() == 0);
        assertThat(notes(note)).isEqualTo(1);
        assertThat(seen(id)).isEqualTo(1);
    }

    @Test
    void takesTheSameNewsTwiceWhenItIsToldTwice() {
        var messages = new TestMessages(connections);
        messages.send(new NoteWritten(note, "news"));
        messages.send(new NoteWritten(note, "news"));

        await().atMost(Duration.ofSeconds(15)).until(() -> notes(note) == 2);
    }

    @Test
    void triesAgainThenParksWithTheReasonAndLeavesNothingBehind() {
        var id = UUID.randomUUID();
        MessagingApplication.TOO_HARD.add("hard");
        MessagingApplication.TRIES.set(0);

        new TestMessages(connections).send(new NoteWritten(note, "hard"), id);
        var parked = template.receive(PARKED, 20_000);

        assertThat(parked).isNotNull();
        assertThat(parked.getMessageProperties().getHeaders())
                .containsEntry("cloudEvents_id", id.toString())
                .containsKey("x-parked-at");
        assertThat(String.valueOf(parked.getMessageProperties().getHeaders().get("x-parked-reason")))
                .contains("too hard: hard");
        assertThat(MessagingApplication.TRIES).hasValue(3);
        assertThat(notes(note)).as("the handler's work is rolled back").isZero();
        assertThat(seen(id)).as("and so is the mark that it was seen").isZero();
    }

    @Test
    void replaysParkedMessagesOnceTheCauseIsMended() {
        var id = UUID.randomUUID();
        MessagingApplication.TOO_HARD.add("mended later");
        new TestMessages(connections).send(new NoteWritten(note, "mended later"), id);
        await().atMost(Duration.ofSeconds(20)).until(() -> parkedQueues.counts().getOrDefault("test.notes", 0L) == 1);

        MessagingApplication.TOO_HARD.clear();
        assertThat(parkedQueues.replay()).isEqualTo(1);

        await().atMost(Duration.ofSeconds(15)).until(() -> notes(note) == 1);
        assertThat(seen(id)).isEqualTo(1);
        assertThat(parkedQueues.counts()).containsEntry("test.notes", 0L);
    }

    @Test
    void parksWhatItCannotReadAndGoesOn() {
        var garbage =
                MessageBuilder.withBody("{".getBytes(StandardCharsets.UTF_8)).build();
        template.send("palco.test", "note.written.v1", garbage);
        new TestMessages(connections).send(new NoteWritten(note, "after garbage"));

        await().atMost(Duration.ofSeconds(15)).until(() -> notes(note) == 1);
        var parked = template.receive(PARKED, 20_000);
        assertThat(parked).isNotNull();
        assertThat(parked.getBody()).isEqualTo(garbage.getBody());
    }

    private int notes(UUID id) {
        return jdbc.sql("SELECT count(*) FROM notes WHERE id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    private int seen(UUID id) {
        return jdbc.sql("SELECT count(*) FROM inbox_messages WHERE consumer = 'test.notes' AND event_id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    private long waiting() {
        Long count = template.execute(channel -> channel.messageCount("test.notes"));
        return count == null ? 0 : count;
    }
}
