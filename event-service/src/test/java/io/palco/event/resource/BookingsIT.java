package io.palco.event.resource;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.contracts.security.Permission;
import io.palco.platform.test.security.TestTokens;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class BookingsIT extends ResourceSystem {

    @Test
    void booksForAsLongAsTheEventLasts() {
        var event = eventAfter(0);
        var room = room(30, 15);

        var booking = booked(event, room, Map.of());

        assertThat(booking.path("startsAt").asString()).isEqualTo(start.toString());
        assertThat(booking.path("setupMinutes").asInt()).isEqualTo(30);
        assertThat(booking.path("quantity").asInt()).isOne();
        assertThat(idsOf(as(organizer).get(BOOKINGS + "?eventId=" + id(event)))).containsExactly(id(booking));
        assertThat(idsOf(as(organizer).get(RESOURCES + "/" + id(room) + "/bookings" + days())))
                .containsExactly(id(booking));
        assertThat(idsOf(as(organizer).get(BOOKINGS + "/calendar" + days()))).containsExactly(id(booking));
    }

    @Test
    void saysWhatStandsInTheWayAndWhatIsFreeInstead() {
        var taken = eventAfter(0);
        var late = eventAfter(1);
        var room = room(30, 15);
        var other = room(0, 0);
        booked(taken, room, Map.of());

        var answer = book(late, room, Map.of());

        assertProblem(answer, 409, "booking-conflict");
        var conflict = answer.json().at("/conflicts/0");
        assertThat(conflict.path("resourceId").asString()).isEqualTo(id(room));
        assertThat(conflict.path("available").asInt()).isZero();
        assertThat(conflict.at("/inTheWay/0/eventId").asString()).isEqualTo(id(taken));
        assertThat(conflict.at("/inTheWay/0/busyFrom").asString())
                .isEqualTo(start.minus(Duration.ofMinutes(30)).toString());
        assertThat(conflict.at("/otherThings/0/resourceId").asString()).isEqualTo(id(other));
        var time = conflict.at("/otherTimes/0");
        booked(late, room, Map.of("startsAt", time.path("startsAt"), "endsAt", time.path("endsAt")));
    }

    @Test
    void keepsTimeForSetUpAndTearDown() {
        var room = room(30, 30);
        booked(eventAfter(0), room, Map.of());

        assertProblem(book(eventAfter(2), room, Map.of()), 409, "booking-conflict");
        assertProblem(book(eventAfter(3), room, Map.of("setupMinutes", 60)), 409, "booking-conflict");
        booked(eventAfter(3), room, Map.of());
    }

    @Test
    void countsStock() {
        var chairs = resource(Map.of("stock", 100));
        booked(eventAfter(0), chairs, Map.of("quantity", 60));

        var tooMany = book(eventAfter(1), chairs, Map.of("quantity", 41));

        assertProblem(tooMany, 409, "booking-conflict");
        assertThat(tooMany.json().at("/conflicts/0/available").asInt()).isEqualTo(40);
        booked(eventAfter(1), chairs, Map.of("quantity", 40));
        booked(eventAfter(4), chairs, Map.of("quantity", 100));
        var less = basedOn(organizer, chairs).put(RESOURCES + "/" + id(chairs), resourceBody(Map.of("stock", 99)));
        assertProblem(less, 422, "validation-failed");
        assertThat(fields(less)).containsExactly("stock");
    }

    @Test
    void movesWithItsEvent() {
        var event = eventAfter(0);
        var room = room(30, 15);
        var chairs = resource(Map.of());
        booked(event, room, Map.of());
        booked(
                event,
                chairs,
                Map.of("quantity", 100, "startsAt", start.minusSeconds(3_600).toString()));

        var answer = moved(event, 3);

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        var bookings =
                as(organizer).get(BOOKINGS + "?eventId=" + id(event)).json().path("items");
        assertThat(bookings)
                .extracting(booking -> booking.path("startsAt").asString())
                .containsExactly(
                        start.plus(Duration.ofHours(2)).toString(),
                        start.plus(Duration.ofHours(3)).toString());
        booked(eventAfter(0), room, Map.of());
    }

    @Test
    void staysAndKeepsTheEventWhereItIsWhenItCannotMove() {
        var event = eventAfter(0);
        var room = room(0, 0);
        var blocking = eventAfter(3);
        booked(event, room, Map.of());
        booked(blocking, room, Map.of());

        var answer = moved(event, 2);

        assertProblem(answer, 409, "booking-conflict");
        assertThat(answer.json().at("/conflicts/0/inTheWay/0/eventId").asString())
                .isEqualTo(id(blocking));
        assertThat(answer.json().at("/conflicts/0/otherTimes")).isNotEmpty();
        assertThat(as(organizer).get(pathOf(event)).json()).isEqualTo(event);
        assertThat(moved(event, 1).status()).isEqualTo(200);
    }

    @Test
    void letsAnEventsOwnBookingsMovePastEachOther() {
        var event = eventAfter(0);
        var room = room(0, 0);
        var noon = start.plus(Duration.ofHours(1));
        booked(event, room, Map.of("endsAt", noon.toString()));
        booked(event, room, Map.of("startsAt", noon.toString()));

        assertThat(moved(event, 1).status()).isEqualTo(200);
    }

    @Test
    void isFreedWhenTheEventIsCalledOff() {
        var event = eventAfter(0);
        var room = room(0, 0);
        booked(event, room, Map.of());

        as(organizer).post(pathOf(event) + "/cancel");

        booked(eventAfter(0), room, Map.of());
        assertProblem(book(event, room, Map.of()), 409, "invalid-transition");
    }

    @Test
    void changesAndGivesBack() {
        var chairs = resource(Map.of());
        var event = eventAfter(0);
        var booking = booked(event, chairs, Map.of("quantity", 10));
        var path = BOOKINGS + "/" + id(booking);

        var more = basedOn(organizer, booking).put(path, Map.of("quantity", 100));

        assertThat(more.status()).as(more.text()).isEqualTo(200);
        assertThat(more.json().path("quantity").asInt()).isEqualTo(100);
        assertProblem(basedOn(organizer, booking).put(path, Map.of("quantity", 5)), 412, "stale-version");
        assertThat(as(organizer).delete(path).status()).isEqualTo(204);
        assertProblem(as(organizer).delete(path), 404, "not-found");
    }

    @Test
    void isNobodyElsesBusiness() {
        var event = eventAfter(0);
        var chairs = resource(Map.of());
        var booking = booked(event, chairs, Map.of());
        var path = BOOKINGS + "/" + id(booking);
        var stranger = organizerOf(UUID.randomUUID());
        var reader = TestTokens.memberOf(home, "Rita", Permission.EVENTS_READ);

        assertProblem(as(stranger).get(BOOKINGS + "?eventId=" + id(event)), 404, "not-found");
        assertProblem(as(stranger).get("/api/v1/events/" + id(event) + "/catering"), 404, "not-found");
        assertProblem(basedOn(stranger, booking).put(path, Map.of()), 404, "not-found");
        assertProblem(as(stranger).delete(path), 404, "not-found");
        assertProblem(
                as(stranger).post(BOOKINGS, Map.of("eventId", id(event), "resourceId", id(chairs))), 403, "forbidden");
        assertThat(idsOf(as(stranger).get(BOOKINGS + "/calendar" + days()))).isEmpty();
        assertThat(idsOf(as(reader).get(BOOKINGS + "?eventId=" + id(event)))).hasSize(1);
        assertProblem(as(reader).delete(path), 403, "forbidden");
        var theirs = as(stranger).post(RESOURCES, resourceBody(Map.of())).json();
        var foreign = book(event, theirs, Map.of());
        assertProblem(foreign, 422, "validation-failed");
        assertThat(fields(foreign)).containsExactly("resourceId");
    }

    @Test
    void namesTheRuleThatIsBroken() {
        var event = eventAfter(0);
        var chairs = resource(Map.of("stock", 5));

        assertBroken(event, chairs, "quantity", Map.of("quantity", 6));
        assertBroken(event, chairs, "quantity", Map.of("quantity", 0));
        assertBroken(event, chairs, "endsAt", Map.of("endsAt", start.toString()));
        assertBroken(event, chairs, "startsAt", Map.of("startsAt", inDays(-2).toString()));
        assertBroken(event, chairs, "endsAt", Map.of("endsAt", inDays(61).toString()));
        assertBroken(event, chairs, "setupMinutes", Map.of("setupMinutes", 10_081));
        assertBroken(event, chairs, "menu", Map.of("menu", "Feijoada"));
        for (var window :
                List.of("?from=2030-01-01T00:00:00Z&to=2031-02-01T00:00:00Z", "?from=" + start + "&to=" + start)) {
            assertProblem(as(organizer).get(BOOKINGS + "/calendar" + window), 422, "validation-failed");
        }
        assertProblem(as(organizer).get(BOOKINGS + "/calendar?from=x&to=y"), 400, "malformed-request");
    }

    private void assertBroken(JsonNode event, JsonNode resource, String field, Map<String, ?> terms) {
        var answer = book(event, resource, terms);
        assertProblem(answer, 422, "validation-failed");
        assertThat(fields(answer)).contains(field);
    }

    private io.palco.platform.test.http.ApiClient.Answer moved(JsonNode event, int hours) {
        var begins = start.plus(Duration.ofHours(hours));
        return basedOn(organizer, event)
                .patch(
                        pathOf(event),
                        Map.of(
                                "startsAt",
                                begins.toString(),
                                "endsAt",
                                begins.plus(Duration.ofHours(2)).toString()));
    }

    private String days() {
        return "?from=" + inDays(25) + "&to=" + inDays(35);
    }
}
