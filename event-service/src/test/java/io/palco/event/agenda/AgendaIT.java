package io.palco.event.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.platform.test.security.TestTokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AgendaIT extends AgendaSystem {

    @Test
    void showsEverybodyThePublishedAgendaByTime() {
        var event = published(organizer, longDay());
        var ada = speaker("Ada");
        var track = as(organizer)
                .post(pathOf(event) + "/tracks", Map.of("name", "Dados", "color", "#3B82F6"))
                .json();
        added(event, 3, 4, Map.of("title", "Depois"));
        added(
                event,
                1,
                2,
                Map.of(
                        "title",
                        "Antes",
                        "room",
                        " Sala 1 ",
                        "capacity",
                        30,
                        "trackId",
                        track.path("id"),
                        "speakerIds",
                        List.of(ada.path("id"))));

        var list = api().get(pathOf(event) + "/sessions");

        var sessions = list.json().path("items");
        assertThat(sessions.valueStream().map(s -> s.path("title").asString())).containsExactly("Antes", "Depois");
        var first = sessions.get(0);
        assertThat(first.path("room").asString()).isEqualTo("Sala 1");
        assertThat(first.path("available").asInt()).isEqualTo(30);
        assertThat(first.at("/track/color").asString()).isEqualTo("#3b82f6");
        assertThat(first.at("/speakers/0/name").asString()).isEqualTo("Ada");
        assertThat(first.path("picked").isNull()).isTrue();
        assertThat(idsOf(api().get(pathOf(event) + "/sessions?trackId="
                        + track.path("id").asString())))
                .hasSize(1);
        assertThat(idsOf(api().get(pathOf(event) + "/sessions?speakerId="
                        + ada.path("id").asString())))
                .hasSize(1);
        assertThat(idsOf(api().get(pathOf(event) + "/sessions?speakerId=" + UUID.randomUUID())))
                .isEmpty();
        assertThat(api().get(pathOf(event) + "/tracks").json().path("items")).hasSize(1);
    }

    @Test
    void replacesWithTheVersionInHand() {
        var event = draft(organizer, longDay());
        var session = added(event, 1, 2, Map.of("room", "Sala 1"));
        var path = pathOfSession(session);
        var change = bodyOf(session, Map.of("title", "Novo"));

        assertProblem(as(organizer).put(path, change), 428, "version-required");
        assertProblem(as(organizer).with("If-Match", "\"7\"").put(path, change), 412, "stale-version");
        var changed = basedOn(organizer, session).put(path, change);
        assertThat(changed.json().path("title").asString()).isEqualTo("Novo");
        assertThat(changed.json().path("room").isNull()).isTrue();
        assertThat(changed.header("ETag")).isEqualTo("\"1\"");
        assertProblem(basedOn(organizer, session).delete(path), 412, "stale-version");
        assertThat(as(organizer).delete(path).status()).isEqualTo(204);
        assertProblem(as(organizer).get(path), 404, "not-found");
    }

    @Test
    void keepsADraftsAgendaToItsOrganization() {
        var event = draft(organizer, longDay());
        var session = added(event, 1, 2, Map.of());
        var stranger = organizerOf(UUID.randomUUID());

        for (var who : List.of(as(stranger), as(TestTokens.user("Ana")))) {
            assertProblem(who.get(pathOf(event) + "/sessions"), 404, "not-found");
            assertProblem(who.get(pathOf(event) + "/tracks"), 404, "not-found");
            assertProblem(who.get(pathOfSession(session)), 404, "not-found");
            assertProblem(who.put(pathOfSession(session) + "/pick", Map.of()), 404, "not-found");
            assertProblem(who.delete(pathOfSession(session) + "/pick"), 404, "not-found");
        }
        assertProblem(as(stranger).get(pathOf(event) + "/agenda/warnings"), 404, "not-found");
        assertProblem(as(stranger).post(pathOf(event) + "/sessions", session(1, 2, Map.of())), 404, "not-found");
        assertProblem(
                as(stranger).post(pathOf(event) + "/tracks", Map.of("name", "X", "color", "#000000")),
                404,
                "not-found");
        assertProblem(
                basedOn(stranger, session).put(pathOfSession(session), session(1, 2, Map.of())), 404, "not-found");
        assertProblem(as(stranger).delete(pathOfSession(session)), 404, "not-found");
    }

    @Test
    void letsNobodyElseChangeAPublishedAgenda() {
        var event = published(organizer, longDay());
        var session = added(event, 1, 2, Map.of());
        var stranger = organizerOf(UUID.randomUUID());

        assertProblem(as(stranger).post(pathOf(event) + "/sessions", session(1, 2, Map.of())), 403, "forbidden");
        assertProblem(
                basedOn(stranger, session).put(pathOfSession(session), session(1, 2, Map.of())), 403, "forbidden");
        assertProblem(as(stranger).delete(pathOfSession(session)), 403, "forbidden");
        assertProblem(as(stranger).get(pathOf(event) + "/agenda/warnings"), 403, "forbidden");
    }

    @Test
    void refusesSessionsThatDoNotFit() {
        var event = draft(organizer, longDay());
        var foreign = as(organizerOf(UUID.randomUUID()))
                .post("/api/v1/speakers", Map.of("name", "Fora"))
                .json();
        var path = pathOf(event) + "/sessions";

        assertThat(fields(as(organizer).post(path, session(2, 1, Map.of())))).contains("endsAt");
        assertThat(fields(as(organizer).post(path, session(-1, 1, Map.of())))).containsExactly("startsAt");
        assertThat(fields(as(organizer).post(path, session(7, 9, Map.of())))).containsExactly("endsAt");
        assertThat(fields(as(organizer).post(path, session(1, 2, Map.of("trackId", UUID.randomUUID())))))
                .containsExactly("trackId");
        assertThat(fields(as(organizer).post(path, session(1, 2, Map.of("speakerIds", List.of(foreign.path("id")))))))
                .containsExactly("speakerIds");
        assertThat(fields(as(organizer).post(path, session(1, 2, Map.of("capacity", 0, "title", " ")))))
                .containsExactlyInAnyOrder("capacity", "title");
        assertProblem(as(organizer).post(path, Map.of()), 422, "validation-failed");
        assertThat(idsOf(as(organizer).get(path))).isEmpty();
    }

    @Test
    void namesTracksOnceAndLeavesSessionsWithoutTheirs() {
        var event = draft(organizer, longDay());
        var tracks = pathOf(event) + "/tracks";
        var blue = Map.of("name", "Palco azul", "color", "#0000ff");
        var track = as(organizer).post(tracks, blue).json();
        var path = tracks + "/" + track.path("id").asString();
        var session = added(event, 1, 2, Map.of("trackId", track.path("id")));

        assertThat(fields(as(organizer).post(tracks, blue))).containsExactly("name");
        assertThat(fields(as(organizer).post(tracks, Map.of("name", "Y", "color", "blue"))))
                .containsExactly("color");
        assertThat(as(organizer)
                        .put(path, Map.of("name", "Azul", "color", "#0000ff"))
                        .json()
                        .path("name")
                        .asString())
                .isEqualTo("Azul");
        var other = draft(organizer, longDay());
        var elsewhere = pathOf(other) + "/tracks/" + track.path("id").asString();
        assertProblem(as(organizer).put(elsewhere, blue), 404, "not-found");
        assertProblem(as(organizer).delete(elsewhere), 404, "not-found");
        assertThat(as(organizer).delete(path).status()).isEqualTo(204);
        assertThat(as(organizer)
                        .get(pathOfSession(session))
                        .json()
                        .path("track")
                        .isNull())
                .isTrue();
    }

    @Test
    void warnsOfARoomOrASpeakerWantedTwice() {
        var event = draft(organizer, longDay());
        var ada = List.of(speaker("Ada").path("id"));
        added(event, 1, 3, Map.of("title", "A", "room", "Sala São João"));
        added(event, 2, 4, Map.of("title", "B", "room", "sala sao joao", "speakerIds", ada));
        added(event, 3, 4, Map.of("title", "C", "room", "Outra", "speakerIds", ada));
        added(event, 4, 5, Map.of("title", "D", "room", "Outra", "speakerIds", ada));
        var elsewhere = draft(organizer, longDay());
        added(elsewhere, 4, 5, Map.of("title", "E", "speakerIds", ada));

        var warnings = as(organizer).get(pathOf(event) + "/agenda/warnings");

        assertThat(warnings.json()
                        .path("items")
                        .valueStream()
                        .map(w -> "%s %s-%s"
                                .formatted(
                                        w.path("kind").asString(),
                                        w.at("/first/title").asString(),
                                        w.at("/second/title").asString())))
                .containsExactlyInAnyOrder("ROOM A-B", "SPEAKER B-C", "SPEAKER D-E");
    }

    @Test
    void refusesChangesOfACancelledEvent() {
        var event = published(organizer, longDay());
        var session = added(event, 1, 2, Map.of());
        as(organizer).post(pathOf(event) + "/cancel");

        assertProblem(
                as(organizer).post(pathOf(event) + "/sessions", session(2, 3, Map.of())), 409, "invalid-transition");
        assertProblem(as(organizer).delete(pathOfSession(session)), 409, "invalid-transition");
    }
}
