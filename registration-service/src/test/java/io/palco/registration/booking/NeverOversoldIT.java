package io.palco.registration.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.palco.platform.test.security.TestTokens;
import io.palco.registration.RegistrationSystem;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionTemplate;

/// Never more places than there are, and the proof that the race it guards against is real.
class NeverOversoldIT extends RegistrationSystem {

    private static final int PEOPLE = 200;
    private static final int CAPACITY = 50;
    private static final int CONNECTIONS = 64;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void givesFiftyPlacesToFiftyOfTwoHundredPeople() {
        var event = openEvent(CAPACITY);
        var people =
                IntStream.range(0, PEOPLE).mapToObj(_ -> TestTokens.user("Ana")).toList();

        var connections = new Semaphore(CONNECTIONS);
        var answers = together(PEOPLE, number -> {
            connections.acquireUninterruptibly();
            try {
                return register(people.get(number), event);
            } finally {
                connections.release();
            }
        });

        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(CAPACITY);
        assertThat(answers.stream().filter(answer -> answer.problem().equals("event-full")))
                .hasSize(PEOPLE - CAPACITY);
        assertThat(taken(event)).isEqualTo(CAPACITY);
        assertThat(activeRows(event)).isEqualTo(CAPACITY);
        var confirmed = answers.stream()
                .filter(answer -> answer.status() == 201)
                .map(answer -> answer.json().path("ticketCode").asString());
        assertThat(confirmed).doesNotHaveDuplicates();
    }

    @Test
    void looksBeforeItLeapsAndOversellsWithoutTheConditionalStatement() {
        jdbc.sql("CREATE TABLE IF NOT EXISTS naive_places (event_id uuid PRIMARY KEY, capacity int, taken int)")
                .update();
        jdbc.sql("CREATE TABLE IF NOT EXISTS naive_registrations (event_id uuid)")
                .update();
        var event = UUID.randomUUID();
        jdbc.sql("INSERT INTO naive_places VALUES (:id, :capacity, 0)")
                .param("id", event)
                .param("capacity", 5)
                .update();

        together(
                40,
                _ -> transactions.execute(_ -> {
                    var free = jdbc.sql("SELECT taken < capacity FROM naive_places WHERE event_id = :id")
                            .param("id", event)
                            .query(Boolean.class)
                            .single();
                    if (free) {
                        jdbc.sql("SELECT pg_sleep(0.05)").query().singleRow();
                        jdbc.sql("UPDATE naive_places SET taken = taken + 1 WHERE event_id = :id")
                                .param("id", event)
                                .update();
                        jdbc.sql("INSERT INTO naive_registrations VALUES (:id)")
                                .param("id", event)
                                .update();
                    }
                    return free;
                }));

        assertThat(jdbc.sql("SELECT count(*) FROM naive_registrations WHERE event_id = :id")
                        .param("id", event)
                        .query(Integer.class)
                        .single())
                .as("the race is real: looking first sells more than there is")
                .isGreaterThan(5);
    }

    @Test
    void cannotBeOversoldByHandEither() {
        var event = openEvent(1);
        registered(TestTokens.user("Ana"), event);

        assertThatThrownBy(() -> jdbc.sql("UPDATE event_places SET taken = taken + 1 WHERE event_id = :id")
                        .param("id", event)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("never_oversold");
        assertThatThrownBy(() -> jdbc.sql("UPDATE event_places SET capacity = 0 WHERE event_id = :id")
                        .param("id", event)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("never_oversold");
    }

    @Test
    void keepsCounterAndRowsEqualWhilePeopleComeAndGo() {
        var event = openEvent(5);
        var people =
                IntStream.range(0, 20).mapToObj(_ -> TestTokens.user("Ana")).toList();

        together(20, number -> {
            for (var round = 0; round < 5; round++) {
                var answer = register(people.get(number), event);
                assertThat(answer.status()).as(answer.text()).isIn(201, 409);
                if (answer.status() == 201) {
                    var cancelled = as(people.get(number)).post(answer.header("Location") + "/cancel");
                    assertThat(cancelled.status()).as(cancelled.text()).isEqualTo(200);
                }
            }
            return number;
        });

        assertThat(taken(event)).isZero();
        assertThat(activeRows(event)).isZero();
    }
}
