package io.palco.registration.seating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.palco.contracts.event.SeatingChangedV1;
import io.palco.platform.test.http.ApiClient.Answer;
import io.palco.platform.test.security.TestTokens;
import io.palco.registration.RegistrationSystem;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;

class SeatsIT extends RegistrationSystem {

    @Test
    void retiresSeatsThatNobodyHas() {
        var event = openEvent(10);

        var answer = retire(event, "A-1", "A-2");

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().path("taken")).isEmpty();
        assertThat(retired(event)).isEqualTo(2);
        assertThat(retire(event, "A-1").json().path("taken")).isEmpty();
    }

    @Test
    void keepsASeatThatSomebodyHasAndAllOthersWithIt() {
        var event = openEvent(10);
        var other = openEvent(10);
        seated(event, "A-2");

        var answer = as(organizer)
                .put(
                        "/internal/v1/retired-seats",
                        Map.of("events", List.of(concerned(other), concerned(event)), "seats", List.of("A-1", "A-2")));

        assertThat(answer.json().path("taken")).singleElement().satisfies(taken -> {
            assertThat(taken.path("eventId").asString()).isEqualTo(event.toString());
            assertThat(taken.path("seatId").asString()).isEqualTo("A-2");
        });
        assertThat(retired(event) + retired(other)).isZero();
    }

    @Test
    void givesARetiredSeatToNobody() {
        var event = openEvent(10);
        retire(event, "A-1");

        assertThatThrownBy(() -> seated(event, "A-1")).isInstanceOf(DuplicateKeyException.class);
        assertThatThrownBy(() -> jdbc.sql("UPDATE event_seats SET registration_id = :id WHERE event_id = :event")
                        .param("id", UUID.fromString(idOf(registered(TestTokens.user("Ana"), event))))
                        .param("event", event)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("taken_or_retired");
    }

    @Test
    void isEitherTakenOrRetiredWhoeverComesFirst() {
        for (var round = 0; round < 10; round++) {
            var event = openEvent(10);
            var registration = UUID.fromString(idOf(registered(TestTokens.user("Ana"), event)));

            var results = together(
                    2,
                    number -> number == 0
                            ? retire(event, "A-1").json().path("taken").isEmpty()
                            : took(event, registration));

            assertThat(results).as("exactly one of them comes first").containsOnlyOnce(true);
        }
    }

    @Test
    void givesTheSeatBackWithThePlace() {
        var event = openEvent(10);
        var ana = TestTokens.user("Ana");
        var registration = registered(ana, event);
        took(event, UUID.fromString(idOf(registration)));

        as(ana).post(registration + "/cancel");

        assertThat(retire(event, "A-1").json().path("taken")).isEmpty();
    }

    @Test
    void sellsAgainWhatThePlanHasAgain() {
        var event = openEvent(10);
        retire(event, "A-1", "A-2");

        messages().send(seating(event, 0, "A-1", "A-2"));
        messages().send(seating(event, 2, "A-1"));

        await().untilAsserted(() -> assertThat(retired(event)).isEqualTo(1));
        messages().send(seating(event, 1, "A-1", "A-2"));
        messages().send(seating(event, 3, "A-2"));
        await().untilAsserted(() -> assertThat(retired(event)).isZero());
    }

    @Test
    void asksNobodyElse() {
        var event = openEvent(10);
        var body = Map.of("events", List.of(concerned(event)), "seats", List.of("A-1"));
        var path = "/internal/v1/retired-seats";

        assertProblem(as(organizerOf(UUID.randomUUID())).put(path, body), 404, "not-found");
        assertProblem(as(TestTokens.user("Ana")).put(path, body), 403, "forbidden");
        assertProblem(api().put(path, body), 401, "unauthorized");
        assertThat(retired(event)).isZero();
        assertProblem(
                as(organizer).put(path, Map.of("events", List.of(), "seats", List.of("'; --"))),
                422,
                "validation-failed");
        assertThat(retire(UUID.randomUUID(), "A-1").status()).isEqualTo(200);
    }

    private Answer retire(UUID event, String... seats) {
        return as(organizer)
                .put(
                        "/internal/v1/retired-seats",
                        Map.of("events", List.of(concerned(event)), "seats", List.of(seats)));
    }

    private static Map<String, ?> concerned(UUID event) {
        return Map.of("eventId", event, "revision", 1);
    }

    private void seated(UUID event, String seat) {
        seat(event, seat, UUID.fromString(idOf(registered(TestTokens.user("Ana"), event))));
    }

    private void seat(UUID event, String seat, UUID registration) {
        jdbc.sql("INSERT INTO event_seats VALUES (:event, :seat, :registration, false)")
                .param("event", event)
                .param("seat", seat)
                .param("registration", registration)
                .update();
    }

    private boolean took(UUID event, UUID registration) {
        try {
            seat(event, "A-1", registration);
            return true;
        } catch (DuplicateKeyException _) {
            return false;
        }
    }

    private SeatingChangedV1 seating(UUID event, long revision, String... seats) {
        return new SeatingChangedV1(event, organization, UUID.randomUUID(), List.of(seats), List.of(), revision);
    }

    private int retired(UUID event) {
        return jdbc.sql("SELECT count(*) FROM event_seats WHERE event_id = :event AND retired")
                .param("event", event)
                .query(Integer.class)
                .single();
    }

    private static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
