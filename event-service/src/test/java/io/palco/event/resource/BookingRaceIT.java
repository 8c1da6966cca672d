package io.palco.event.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/// Many want the same thing at the same moment.
class BookingRaceIT extends ResourceSystem {

    private static final int CROWD = 12;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void givesARoomToOneOfMany() throws Exception {
        var room = room(15, 15);
        var events = events();

        var answers = together(number -> book(events.get(number), room, Map.of()));

        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.problem().equals("booking-conflict")))
                .hasSize(CROWD - 1);
        assertThat(rows(room)).isEqualTo(1);
    }

    @Test
    void givesOutNoMoreThanThereIs() throws Exception {
        var chairs = resource(Map.of("stock", 10));
        var events = events();

        var answers = together(number -> book(events.get(number), chairs, Map.of("quantity", 3)));

        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(3);
        assertThat(rows(chairs)).isEqualTo(3);
    }

    @Test
    void isKeptByTheDatabaseWhoeverWrites() throws Exception {
        var room = room(0, 0);
        var chairs = resource(Map.of("stock", 10));
        var event = eventAfter(0);

        var rooms = together(_ -> inserted(room, event, true, 1));
        var stocks = together(_ -> inserted(chairs, event, false, 3));

        assertThat(rooms).containsOnlyOnce(true);
        assertThat(stocks.stream().filter(done -> done)).hasSize(3);
        assertThatThrownBy(() -> jdbc.sql("UPDATE resources SET stock = 8 WHERE id = :id")
                        .param("id", UUID.fromString(id(chairs)))
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("more booked than there would be");
    }

    /// The negative control: the same crowd and the same look, without constraint, trigger and lock.
    @Test
    void wouldBeGivenTwiceIfOneOnlyLooked() throws Exception {
        jdbc.sql("CREATE TABLE IF NOT EXISTS naive_bookings (resource_id uuid, occupied tstzrange)")
                .update();
        var room = UUID.randomUUID();

        together(_ -> transactions.execute(_ -> {
            var free = jdbc.sql("SELECT NOT EXISTS (SELECT FROM naive_bookings WHERE resource_id = :id)")
                    .param("id", room)
                    .query(Boolean.class)
                    .single();
            if (free) {
                jdbc.sql("SELECT pg_sleep(0.05)").query().singleRow();
                jdbc.sql("INSERT INTO naive_bookings VALUES (:id, tstzrange(now(), now() + interval '1 hour'))")
                        .param("id", room)
                        .update();
            }
            return free;
        }));

        assertThat(jdbc.sql("SELECT count(*) FROM naive_bookings WHERE resource_id = :id")
                        .param("id", room)
                        .query(Integer.class)
                        .single())
                .as("the race is real: looking first books twice")
                .isGreaterThan(1);
        jdbc.sql("DROP TABLE naive_bookings").update();
    }

    @Test
    void letsTwoEventsMovePastEachOtherWithoutADeadlock() throws Exception {
        var chairs = resource(Map.of("stock", 100));
        var tables = resource(Map.of("stock", 100, "name", "Mesas"));
        var events = events();
        for (var event : events) {
            booked(event, chairs, Map.of("quantity", 2));
            booked(event, tables, Map.of("quantity", 2));
        }

        var answers = together(number -> {
            var event = events.get(number);
            var later = start.plusSeconds(3_600L * (number + 1));
            return basedOn(organizer, event)
                    .patch(
                            pathOf(event),
                            Map.of(
                                    "startsAt",
                                    later.toString(),
                                    "endsAt",
                                    later.plusSeconds(7_200).toString()));
        });

        assertThat(answers)
                .allSatisfy(
                        answer -> assertThat(answer.status()).as(answer.text()).isEqualTo(200));
    }

    private List<JsonNode> events() {
        var events = new ArrayList<JsonNode>();
        for (var i = 0; i < CROWD; i++) {
            events.add(eventAfter(0));
        }
        return events;
    }

    private boolean inserted(JsonNode resource, JsonNode event, boolean exclusive, int quantity) {
        var from = OffsetDateTime.ofInstant(start, ZoneOffset.UTC);
        try {
            jdbc.sql("""
                    INSERT INTO bookings (id, resource_id, event_id, exclusive, quantity, starts_at, ends_at,
                           setup_minutes, teardown_minutes, occupied, version)
                    VALUES (:id, :resource, :event, :exclusive, :quantity, :from, :to, 0, 0,
                            tstzrange(:from, :to), 0)
                    """)
                    .param("id", UUID.randomUUID())
                    .param("resource", UUID.fromString(id(resource)))
                    .param("event", UUID.fromString(id(event)))
                    .param("exclusive", exclusive)
                    .param("quantity", quantity)
                    .param("from", from)
                    .param("to", from.plusHours(1))
                    .update();
            return true;
        } catch (DataAccessException _) {
            return false;
        }
    }

    private int rows(JsonNode resource) {
        return jdbc.sql("SELECT count(*) FROM bookings WHERE resource_id = :id")
                .param("id", UUID.fromString(id(resource)))
                .query(Integer.class)
                .single();
    }

    private static <T> List<T> together(IntFunction<T> work) throws Exception {
        var barrier = new CyclicBarrier(CROWD);
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var futures = new ArrayList<Future<T>>();
            for (var i = 0; i < CROWD; i++) {
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
        }
    }
}
