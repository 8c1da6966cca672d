package io.palco.registration.participants;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.contracts.security.Permission;
import io.palco.platform.test.contract.TestMessages;
import io.palco.platform.test.security.TestTokens;
import io.palco.registration.RegistrationSystem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ParticipantsIT extends RegistrationSystem {

    private static final String PATH = "/api/v1/participants";

    @Test
    void addsShowsCorrectsAndRemoves() {
        var answer = as(organizer)
                .post(
                        PATH,
                        Map.of(
                                "name", " José Silva ",
                                "email", "Jose@Example.org",
                                "phone", "+55 11 99999-0000",
                                "documentId", "123.456.789-00",
                                "notes", "Mesa 4\nVegetariano"));

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        var participant = answer.json();
        var path = PATH + "/" + participant.path("id").asString();
        assertThat(answer.header("Location")).isEqualTo(path);
        assertThat(answer.header("ETag")).isEqualTo("\"0\"");
        assertThat(participant.path("name").asString()).isEqualTo("José Silva");
        assertThat(participant.path("email").asString()).isEqualTo("jose@example.org");
        assertThat(as(organizer).get(path).json()).isEqualTo(participant);

        var corrected = as(organizer).with("If-Match", "\"0\"").patch(path, Map.of("name", "José S.", "phone", ""));
        assertThat(corrected.status()).as(corrected.text()).isEqualTo(200);
        assertThat(corrected.header("ETag")).isEqualTo("\"1\"");
        assertThat(corrected.json().path("name").asString()).isEqualTo("José S.");
        assertThat(corrected.json().path("phone").isNull()).isTrue();
        assertThat(corrected.json().path("notes").asString()).isEqualTo("Mesa 4\nVegetariano");
        assertProblem(
                as(organizer).with("If-Match", "\"0\"").patch(path, Map.of("name", "Tarde")), 412, "stale-version");

        assertThat(as(organizer).delete(path).status()).isEqualTo(204);
        assertProblem(as(organizer).delete(path), 404, "not-found");
        assertProblem(as(organizer).patch(path, Map.of("name", "x")), 404, "not-found");
        assertProblem(as(organizer).get(path), 404, "not-found");
    }

    @Test
    void keepsOneParticipantPerAddress() {
        var first = add("Ana", "ana@example.org");
        var second = add("Bia", "bia@example.org");

        var again = as(organizer).post(PATH, Map.of("name", "Ana 2", "email", "ANA@example.org"));
        var moved = as(organizer).patch(PATH + "/" + second, Map.of("email", "ana@example.org"));

        assertProblem(again, 409, "email-taken");
        assertThat(fields(again)).containsExactly("email");
        assertProblem(moved, 409, "email-taken");
        var elsewhere = organizerOf(UUID.randomUUID());
        assertThat(as(elsewhere)
                        .post(PATH, Map.of("name", "Ana", "email", "ana@example.org"))
                        .status())
                .isEqualTo(201);
        as(organizer).delete(PATH + "/" + first);
        assertThat(as(organizer)
                        .post(PATH, Map.of("name", "Ana", "email", "ana@example.org"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void keepsOneParticipantPerAddressWhenManyAddItAtOnce() {
        var answers = together(8, _ -> as(organizer).post(PATH, Map.of("name", "Zé", "email", "ze@example.org")));

        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.problem().equals("email-taken")))
                .hasSize(7);
    }

    @Test
    void hidesParticipantsFromOtherOrganizations() {
        var path = PATH + "/" + add("Ana", "ana@example.org");
        var stranger = as(organizerOf(UUID.randomUUID()));
        var reader = as(TestTokens.memberOf(organization, "Rita", Permission.REGISTRATIONS_READ));

        assertProblem(stranger.get(path), 404, "not-found");
        assertProblem(stranger.patch(path, Map.of("name", "Minha")), 404, "not-found");
        assertProblem(stranger.delete(path), 404, "not-found");
        assertThat(idsOf(stranger.get(PATH))).isEmpty();
        assertThat(idsOf(stranger.get(PATH + "?organizationId=" + organization)))
                .isEmpty();
        assertThat(reader.get(path).status()).isEqualTo(200);
        assertProblem(reader.patch(path, Map.of("name", "Minha")), 403, "forbidden");
        assertProblem(reader.delete(path), 403, "forbidden");
        assertProblem(reader.post(PATH, Map.of("name", "X", "email", "x@example.org")), 403, "forbidden");
        assertProblem(as(TestTokens.user("Ana")).get(PATH), 403, "forbidden");
        var foreign = as(organizer)
                .post(
                        PATH,
                        Map.of(
                                "name", "X",
                                "email", "x@example.org",
                                "organizationId", UUID.randomUUID().toString()));
        assertProblem(foreign, 422, "validation-failed");
        assertThat(fields(foreign)).containsExactly("organizationId");
    }

    @Test
    void findsParticipantsByNameAddressAndEvent() {
        var jose = add("José Ação", "jose@example.org");
        var percent = add("100% Ana", "ana@example.org");
        var event = openEvent(10);
        as(organizer)
                .post(registrations(event), Map.of("participant", Map.of("name", "x", "email", "jose@example.org")));

        assertThat(idsOf(as(organizer).get(PATH + "?q=jose%20acao"))).containsExactly(jose);
        assertThat(idsOf(as(organizer).get(PATH + "?q=JOSE@"))).containsExactly(jose);
        assertThat(idsOf(as(organizer).get(PATH + "?q=%25"))).containsExactly(percent);
        assertThat(idsOf(as(organizer).get(PATH + "?eventId=" + event))).containsExactly(jose);
        assertThat(idsOf(as(organizer).get(PATH + "?sort=createdAt"))).containsExactly(jose, percent);
        assertThat(idsOf(as(organizer).get(PATH + "?sort=-name"))).containsExactly(jose, percent);
        assertProblem(as(organizer).get(PATH + "?q=a%00"), 422, "validation-failed");
    }

    @Test
    void walksThroughAllPagesByName() {
        for (var i = 0; i < 9; i++) {
            add("Nome repetido", "p" + i + "@example.org");
        }
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var page = as(organizer).get(PATH + "?limit=2" + (cursor == null ? "" : "&cursor=" + cursor));
            seen.addAll(idsOf(page));
            cursor = page.json().path("nextCursor").asString(null);
        } while (cursor != null);

        assertThat(seen).hasSize(9).doesNotHaveDuplicates();
    }

    @Test
    void givesThePlacesOfARemovedParticipantBack() {
        var event = openEvent(1);
        var registration = as(organizer)
                .post(registrations(event), Map.of("participant", Map.of("name", "Ana", "email", "ana@example.org")))
                .json();

        try (var tap = messages().tap("palco.registration")) {
            var removed = as(organizer)
                    .delete(PATH + "/" + registration.at("/participant/id").asString());
            assertThat(removed.status()).isEqualTo(204);

            var told = tap.next(
                    "registration.cancelled.v1",
                    body -> body.at("/registration/id").equals(registration.path("id")));
            assertThat(told.body().path("cause").asString()).isEqualTo("ORGANIZER");
        }
        assertThat(taken(event)).isZero();
        assertThat(as(organizer)
                        .get("/api/v1/registrations/" + registration.path("id").asString())
                        .json()
                        .path("status")
                        .asString())
                .isEqualTo("CANCELLED");
        assertThat(register(TestTokens.user("Bia"), event).status()).isEqualTo(201);
    }

    @Test
    void showsACorrectedNameInTheRegistrationsAndTellsOfIt() {
        var event = openEvent(10);
        var registration = as(organizer)
                .post(registrations(event), Map.of("participant", Map.of("name", "Ana", "email", "ana@example.org")))
                .json();
        var id = registration.at("/participant/id").asString();

        try (var tap = messages().tap("palco.registration")) {
            as(organizer).patch(PATH + "/" + id, Map.of("name", "Ana Corrigida"));

            var told = tap.next("participant.updated.v1", body -> isAbout(body, id));
            var golden = JsonMapper.builder().build().readTree(TestMessages.golden("participant.updated.v1"));
            assertThat(told.body().propertyNames()).containsExactlyInAnyOrderElementsOf(golden.propertyNames());
            assertThat(told.body().path("name").asString()).isEqualTo("Ana Corrigida");
            assertThat(told.body().path("version").asLong()).isEqualTo(1);
        }
        var shown = as(organizer)
                .get("/api/v1/registrations/" + registration.path("id").asString());
        assertThat(shown.json().at("/participant/name").asString()).isEqualTo("Ana Corrigida");
    }

    @Test
    void storesHtmlAndSqlAsTheTextTheyAre() {
        var hostile = "<img src=x onerror=alert(1)>'; DROP TABLE x;--";
        var body = new HashMap<String, Object>(Map.of("name", hostile, "email", "hostile@example.org"));
        body.put("phone", "'; DELETE FROM participants; --");
        body.put("documentId", "<b>\"&amp;\"</b>");
        body.put("notes", hostile + "\n" + hostile + " 😀 ${7*7}");

        var participant = as(organizer).post(PATH, body).json();
        var read = as(organizer)
                .get(PATH + "/" + participant.path("id").asString())
                .json();

        body.forEach((field, value) ->
                assertThat(read.path(field).asString()).as(field).isEqualTo(value));
    }

    @Test
    void namesTheFieldThatBreaksARule() {
        var good = Map.of("name", "Ana", "email", "ana@example.org");
        var broken = List.of(
                Map.entry("name", ""),
                Map.entry("name", "\u2003\u00a0"),
                Map.entry("name", "x".repeat(101)),
                Map.entry("name", "a\u0000b"),
                Map.entry("email", ""),
                Map.entry("email", "nobody"),
                Map.entry("email", "a@b@c"),
                Map.entry("email", "ana@example.org\nBcc: eve@example.org"),
                Map.entry("email", "a".repeat(250) + "@example.org"),
                Map.entry("phone", "x".repeat(41)),
                Map.entry("documentId", "a\u0000b"),
                Map.entry("notes", "x".repeat(2_001)));
        var path = PATH + "/" + add("Ana", "ana@example.org");
        for (var wrong : broken) {
            var body = new HashMap<String, Object>(good);
            body.put(wrong.getKey(), wrong.getValue());
            var added = as(organizer).post(PATH, body);
            var corrected = as(organizer).patch(path, Map.of(wrong.getKey(), wrong.getValue()));

            assertProblem(added, 422, "validation-failed");
            assertThat(fields(added)).contains(wrong.getKey());
            assertProblem(corrected, 422, "validation-failed");
            assertThat(fields(corrected)).contains(wrong.getKey());
        }
        assertThat(as(organizer).get(path).json().path("version").asLong()).isZero();
    }

    private String add(String name, String email) {
        var answer = as(organizer).post(PATH, Map.of("name", name, "email", email));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().path("id").asString();
    }

    private static boolean isAbout(JsonNode body, String participant) {
        return body.path("participantId").asString("").equals(participant);
    }
}
