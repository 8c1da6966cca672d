package io.palco.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import io.palco.contracts.event.EventCancelledV1;
import io.palco.contracts.event.EventCompletedV1;
import io.palco.contracts.event.EventCreatedV1;
import io.palco.contracts.event.EventDeletedV1;
import io.palco.contracts.event.EventPublishedV1;
import io.palco.contracts.event.EventUpdatedV1;
import io.palco.contracts.registration.ParticipantUpdatedV1;
import io.palco.contracts.registration.RegistrationCancelledV1;
import io.palco.contracts.registration.RegistrationConfirmedV1;
import io.palco.platform.test.contract.TestMessages;
import io.palco.platform.test.security.TestTokens;
import io.palco.report.facts.FactQueries;
import io.palco.report.facts.ParticipantRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class FactsIT extends ReportSystem {

    @Autowired
    FactQueries facts;

    @Autowired
    PlatformTransactionManager transactions;

    /// What one event's messages are, and what must be known in the end.
    private record History(UUID eventId, List<Record> messages, List<ParticipantRow> expected) {}

    static List<Long> seeds() {
        var given = Long.getLong("palco.test.seed");
        var random = new Random();
        return given != null ? List.of(given) : List.of(1L, 2L, random.nextLong(), random.nextLong());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void knowsTheSameWhateverTheOrderAndTheRepetitionsOfMessages(long seed) {
        var random = new Random(seed);
        var history = history(random);

        awaitHandled(sendShuffledWithRepetitions(history.messages(), random));

        assertThat(facts.event(history.eventId())).as("seed %d", seed).hasValueSatisfying(event -> {
            assertThat(event.title()).isEqualTo("Title 4");
            assertThat(event.status()).isEqualTo("COMPLETED");
        });
        assertThat(participants(history.eventId())).as("seed %d", seed).isEqualTo(history.expected());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void neverRevivesADeletedEvent(long seed) {
        var random = new Random(seed);
        var id = UuidCreator.getTimeOrderedEpoch();
        var messages = List.<Record>of(
                new EventCreatedV1(event(id, "Draft", "DRAFT", 0)),
                new EventUpdatedV1(event(id, "Draft, better", "DRAFT", 1)),
                new EventDeletedV1(id, TestTokens.ORGANIZATION, 2));

        awaitHandled(sendShuffledWithRepetitions(messages, random));

        assertThat(facts.event(id)).as("seed %d", seed).isEmpty();
        assertThat(count("SELECT count(*) FROM event_facts WHERE event_id = ? AND title IS NULL", id))
                .as("nothing of the content stays")
                .isOne();
    }

    @Test
    void understandsEveryGoldenContract() {
        var handled = new HashSet<UUID>();
        for (var contract : List.<Class<? extends Record>>of(
                EventCreatedV1.class,
                EventUpdatedV1.class,
                EventPublishedV1.class,
                EventCancelledV1.class,
                EventCompletedV1.class,
                EventDeletedV1.class,
                RegistrationConfirmedV1.class,
                RegistrationCancelledV1.class,
                ParticipantUpdatedV1.class)) {
            handled.add(messages().send(TestMessages.golden(contract)));
        }

        awaitHandled(handled);

        var golden = TestMessages.golden(RegistrationConfirmedV1.class).registration();
        assertThat(participants(golden.eventId()))
                .containsExactly(
                        new ParticipantRow("José da Silva", "jose@example.org", "CANCELLED", golden.createdAt()));
    }

    private static History history(Random random) {
        var eventId = UuidCreator.getTimeOrderedEpoch();
        var messages = new ArrayList<Record>(List.of(
                new EventCreatedV1(event(eventId, "Title 0", "DRAFT", 0)),
                new EventUpdatedV1(event(eventId, "Title 1", "DRAFT", 1)),
                new EventPublishedV1(event(eventId, "Title 2", "PUBLISHED", 2)),
                new EventUpdatedV1(event(eventId, "Title 3", "PUBLISHED", 3)),
                new EventCompletedV1(event(eventId, "Title 4", "COMPLETED", 4))));
        var expected = new ArrayList<ParticipantRow>();
        for (var i = 0; i < 15; i++) {
            var id = UuidCreator.getTimeOrderedEpoch();
            var participant = UuidCreator.getTimeOrderedEpoch();
            var at = Instant.parse("2030-02-01T12:00:00Z").plusSeconds(i);
            var name = "person" + i;
            messages.add(confirmed(registration(eventId, id, participant, name, "CONFIRMED", at, 0)));
            var cancelled = random.nextBoolean();
            if (cancelled) {
                var golden = TestMessages.golden(RegistrationCancelledV1.class);
                var registration = registration(eventId, id, participant, name, "CANCELLED", at, 1);
                messages.add(new RegistrationCancelledV1(
                        registration, golden.event(), golden.places(), "PARTICIPANT", null));
            }
            var corrections = random.nextInt(3);
            for (var version = 1; version <= corrections; version++) {
                name = "person" + i + ".v" + version;
                messages.add(new ParticipantUpdatedV1(
                        participant, TestTokens.ORGANIZATION, name, name + "@example.org", version));
            }
            expected.add(new ParticipantRow(name, name + "@example.org", cancelled ? "CANCELLED" : "CONFIRMED", at));
        }
        return new History(eventId, messages, expected);
    }

    private record Delivery(Record contract, UUID id) {}

    /// @return the ids of the messages
    private HashSet<UUID> sendShuffledWithRepetitions(List<Record> messages, Random random) {
        var deliveries = new ArrayList<Delivery>();
        for (var message : messages) {
            var first = new Delivery(message, UuidCreator.getTimeOrderedEpoch());
            deliveries.add(first);
            if (random.nextBoolean()) {
                deliveries.add(first); // the broker delivers it twice
            }
            if (random.nextInt(4) == 0) {
                deliveries.add(new Delivery(message, UuidCreator.getTimeOrderedEpoch())); // it is published twice
            }
        }
        Collections.shuffle(deliveries, random);
        var ids = new HashSet<UUID>();
        var broker = messages();
        for (var delivery : deliveries) {
            broker.send(delivery.contract(), delivery.id());
            ids.add(delivery.id());
        }
        return ids;
    }

    private List<ParticipantRow> participants(UUID eventId) {
        var rows = new TransactionTemplate(transactions).execute(_ -> {
            try (var stream = facts.participants(eventId)) {
                return stream.toList();
            }
        });
        return rows == null ? List.of() : rows;
    }
}
