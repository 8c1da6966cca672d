package io.palco.event.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.palco.contracts.privacy.PersonErasedV1;
import io.palco.contracts.privacy.PersonExportRequestedV1;
import io.palco.contracts.security.Permission;
import io.palco.platform.test.security.TestTokens;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ResourcesIT extends ResourceSystem {

    @Test
    void writesDownEveryKind() {
        var room = room(30, 15);
        var chairs = resource(Map.of());
        var caterer = resource(Map.of(
                "kind",
                "CATERING",
                "name",
                "Buffet da Vila",
                "stock",
                300,
                "menus",
                List.of(Map.of("name", "Almoço", "diets", List.of("vegan", "gluten-free")))));
        var staff = resource(Map.of("kind", "STAFF", "name", "Intérprete de Libras", "stock", 1));

        assertThat(room.path("venueName").asString()).isEqualTo("Centro Cultural");
        assertThat(caterer.at("/menus/0/diets/0").asString()).isEqualTo("vegan");
        assertThat(idsOf(as(organizer).get(RESOURCES)))
                .containsExactlyInAnyOrder(id(room), id(chairs), id(caterer), id(staff));
        assertThat(idsOf(as(organizer).get(RESOURCES + "?kind=STAFF"))).containsExactly(id(staff));
        assertThat(idsOf(as(organizer).get(RESOURCES + "?q=cadeira"))).containsExactly(id(chairs));
        assertThat(as(organizer).get(RESOURCES + "/" + id(caterer)).json()).isEqualTo(caterer);
    }

    @Test
    void changesOnlyOnTheVersionThatWasRead() {
        var chairs = resource(Map.of());
        var path = RESOURCES + "/" + id(chairs);

        var changed = basedOn(organizer, chairs).put(path, resourceBody(Map.of("stock", 120)));

        assertThat(changed.json().path("stock").asInt()).isEqualTo(120);
        assertProblem(basedOn(organizer, chairs).put(path, resourceBody(Map.of())), 412, "stale-version");
        assertProblem(as(organizer).delete(path), 428, "version-required");
        assertThat(basedOn(organizer, changed.json()).delete(path).status()).isEqualTo(204);
    }

    @Test
    void staysWhileItIsBooked() {
        var room = room(0, 0);
        var event = eventAfter(0);
        var booking = booked(event, room, Map.of());
        var venue = as(organizer)
                .get("/api/v1/venues/" + room.path("venueId").asString())
                .json();
        var rooms =
                "/api/v1/venues/" + id(venue) + "/rooms/" + room.path("roomId").asString();
        var version = as(organizer).with("If-Match", "*");

        assertProblem(version.delete(RESOURCES + "/" + id(room)), 409, "in-use");
        assertProblem(version.delete(rooms), 409, "in-use");
        assertProblem(version.delete("/api/v1/venues/" + id(venue)), 409, "in-use");

        as(organizer).delete(BOOKINGS + "/" + id(booking));
        assertThat(version.delete(rooms).status()).isEqualTo(204);
        assertProblem(as(organizer).get(RESOURCES + "/" + id(room)), 404, "not-found");
    }

    @Test
    void namesTheRuleThatIsBroken() {
        var room = room(0, 0);
        var foreign = as(organizerOf(UUID.randomUUID()));
        var taken =
                Map.of("kind", "ROOM", "stock", 1, "roomId", room.path("roomId").asString());

        assertBroken("stock", Map.of("kind", "STAFF", "stock", 2));
        assertBroken("stock", Map.of("stock", 0));
        assertBroken("roomId", Map.of("kind", "ROOM", "stock", 1));
        assertBroken("roomId", Map.of("roomId", UUID.randomUUID().toString()));
        assertBroken(
                "roomId",
                Map.of("kind", "ROOM", "stock", 1, "roomId", UUID.randomUUID().toString()));
        assertBroken("roomId", taken);
        assertBroken("userId", Map.of("userId", UUID.randomUUID().toString()));
        assertBroken("menus", Map.of("menus", List.of(Map.of("name", "Almoço"))));
        assertBroken("name", Map.of("name", " "));
        assertBroken("setupMinutes", Map.of("setupMinutes", -1));
        assertProblem(foreign.post(RESOURCES, resourceBody(taken)), 422, "validation-failed");
        var kind = basedOn(organizer, room).put(RESOURCES + "/" + id(room), resourceBody(Map.of("kind", "EQUIPMENT")));
        assertProblem(kind, 422, "validation-failed");
        assertThat(fields(kind)).containsExactly("kind");
    }

    @Test
    void isHiddenFromOthers() {
        var chairs = resource(Map.of());
        var path = RESOURCES + "/" + id(chairs);
        var stranger = basedOn(organizerOf(UUID.randomUUID()), chairs);
        var reader = basedOn(TestTokens.memberOf(home, "Rita", Permission.EVENTS_READ), chairs);

        assertProblem(stranger.get(path), 404, "not-found");
        assertProblem(stranger.get(path + "/bookings" + days()), 404, "not-found");
        assertProblem(stranger.put(path, resourceBody(Map.of())), 404, "not-found");
        assertProblem(stranger.delete(path), 404, "not-found");
        assertThat(idsOf(stranger.get(RESOURCES + "?organizationId=" + home))).isEmpty();
        assertThat(reader.get(path).status()).isEqualTo(200);
        assertProblem(reader.put(path, resourceBody(Map.of())), 403, "forbidden");
        assertProblem(reader.delete(path), 403, "forbidden");
        assertProblem(reader.post(RESOURCES, resourceBody(Map.of())), 403, "forbidden");
    }

    @Test
    void saysHowMuchIsUsed() {
        var room = room(30, 30);
        var chairs = resource(Map.of("stock", 100));
        booked(eventAfter(0), room, Map.of());
        booked(eventAfter(0), chairs, Map.of("quantity", 50));

        var answer = as(organizer)
                .get(RESOURCES + "/utilisation" + "?from=" + start + "&to=" + start.plus(Duration.ofHours(4))
                        + "&organizationId=" + home);

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        var rows = answer.json().path("items");
        assertThat(rows.get(0).path("resourceId").asString()).isEqualTo(id(chairs));
        assertThat(rows.get(0).path("bookedMinutes").asLong()).isEqualTo(6_000);
        assertThat(rows.get(0).path("share").asDouble()).isCloseTo(0.25, within(1e-9));
        assertThat(rows.get(1).path("bookedMinutes").asLong()).isEqualTo(150);
    }

    @Test
    void saysWhoMustBeFed() {
        var event = eventAfter(0);
        var caterer = resource(
                Map.of("kind", "CATERING", "name", "Buffet", "stock", 300, "menus", List.of(Map.of("name", "Almoço"))));
        booked(event, caterer, Map.of("quantity", 80, "menu", "Almoço"));
        REGISTRATION_SERVICE.answers(
                200,
                Map.of("answers", List.of(Map.of("answer", "vegan", "people", 7)), "people", 90, "unanswered", 83));

        var answer = as(organizer).get("/api/v1/events/" + id(event) + "/catering");

        assertThat(answer.json().path("headcount").asInt()).isEqualTo(80);
        assertThat(answer.json().path("people").asInt()).isEqualTo(90);
        assertThat(answer.json().at("/diets/0/diet").asString()).isEqualTo("vegan");
        assertThat(answer.json().at("/orders/0/menu").asString()).isEqualTo("Almoço");
        REGISTRATION_SERVICE.isDown();
        var without = as(organizer).get("/api/v1/events/" + id(event) + "/catering");
        assertThat(without.status()).isEqualTo(200);
        assertThat(without.json().path("people").isNull()).isTrue();
        assertThat(without.json().path("diets")).isEmpty();
    }

    @Test
    void forgetsWhoWorkedAndKeepsThatSomebodyDid() {
        var person = UUID.randomUUID();
        var name = "Sofia " + person;
        var staff = resource(Map.of("kind", "STAFF", "name", name, "stock", 1, "userId", person.toString()));
        booked(eventAfter(0), staff, Map.of());

        try (var answers = messages().tap("palco.privacy")) {
            messages().send(new PersonExportRequestedV1(UUID.randomUUID(), person, List.of()));
            answers.next(
                    "person-export.contributed.v1",
                    body -> body.path("rows").asString().contains(name));
            messages().send(new PersonErasedV1(person, List.of("sofia@example.org"), "—"));
            answers.next(
                    "person-erasure.completed.v1",
                    body -> body.path("userId").asString().equals(person.toString()));
        }

        var after = as(organizer).get(RESOURCES + "/" + id(staff)).json();
        assertThat(after.path("name").asString()).isEqualTo("—");
        assertThat(after.path("userId").isNull()).isTrue();
    }

    @Test
    void comesAlongInACopyAsFarAsItIsFree() {
        var event = eventAfter(0);
        var room = room(15, 15);
        var chairs = resource(Map.of("stock", 100));
        booked(event, room, Map.of());
        booked(event, chairs, Map.of("quantity", 60));
        var copy = Map.of("startsAt", start.plus(Duration.ofDays(1)).toString(), "parts", List.of("RESOURCES"));

        var first = as(organizer).post(pathOf(event) + "/duplicate", copy);
        var second = as(organizer).post(pathOf(event) + "/duplicate", copy);

        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertThat(idsOf(as(organizer).get(BOOKINGS + "?eventId=" + id(first.json()))))
                .hasSize(2);
        assertThat(second.status()).as(second.text()).isEqualTo(201);
        assertThat(idsOf(as(organizer).get(BOOKINGS + "?eventId=" + id(second.json()))))
                .isEmpty();
    }

    private void assertBroken(String field, Map<String, ?> change) {
        var answer = as(organizer).post(RESOURCES, resourceBody(change));
        assertProblem(answer, 422, "validation-failed");
        assertThat(fields(answer)).as("%s", change).contains(field);
    }

    private String days() {
        return "?from=" + inDays(25) + "&to=" + inDays(35);
    }
}
