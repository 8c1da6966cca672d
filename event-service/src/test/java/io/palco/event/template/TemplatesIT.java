package io.palco.event.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.event.EventSystem;
import io.palco.event.files.TestPictures;
import io.palco.platform.test.security.TestTokens;
import io.palco.platform.test.security.TestTokens.TestUser;
import java.awt.Color;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class TemplatesIT extends EventSystem {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private final UUID organization = UUID.randomUUID();
    private final TestUser organizer = organizerOf(organization);
    private final Instant winter = morning(1);
    private final Instant summer = morning(7);

    @Test
    void copiesAnEventWithItsAgendaByTheClockOnTheWall() {
        var event = conference();

        try (var tap = messages().tap("palco.event")) {
            var copy = as(organizer)
                    .post(pathOf(event) + "/duplicate", Map.of("startsAt", summer.toString(), "title", "Verão"));

            assertThat(copy.status()).as(copy.text()).isEqualTo(201);
            assertThat(copy.json().path("status").asString()).isEqualTo("DRAFT");
            assertThat(copy.json().path("title").asString()).isEqualTo("Verão");
            assertThat(copy.json().path("description").asString()).isEqualTo("Três bandas, uma noite.");
            assertThat(copy.json().path("endsAt").asString())
                    .isEqualTo(summer.plus(Duration.ofHours(8)).toString());
            var session = sessionsOf(copy.json()).get(0);
            assertThat(session.path("startsAt").asString())
                    .isEqualTo(summer.plus(Duration.ofHours(1)).toString());
            assertThat(session.at("/track/name").asString()).isEqualTo("Dados");
            assertThat(session.at("/speakers/0/name").asString()).isEqualTo("Ada");
            assertThat(session.path("capacity").asInt()).isEqualTo(30);
            assertThat(session.path("id")).isNotEqualTo(sessionsOf(event).get(0).path("id"));
            var told = tap.next(
                    "event.copied.v1",
                    body -> body.path("eventId")
                            .asString()
                            .equals(copy.json().path("id").asString()));
            assertThat(told.body().path("sourceEventId")).isEqualTo(event.path("id"));
            assertThat(told.body().path("parts").toString()).contains("TICKET_TYPES", "FORM");
        }
    }

    @Test
    void takesAlongOnlyWhatIsChosen() {
        var event = conference();

        var bare = as(organizer)
                .post(pathOf(event) + "/duplicate", Map.of("startsAt", summer.toString(), "parts", List.of("FORM")))
                .json();

        assertThat(bare.path("title")).isEqualTo(event.path("title"));
        assertThat(bare.path("description").asString()).isEmpty();
        assertThat(bare.path("categories")).isEmpty();
        assertThat(bare.at("/location/name").asString()).isEqualTo("Teatro Municipal");
        assertThat(sessionsOf(bare)).isEmpty();
    }

    @Test
    void makesEventsFromATemplateWhateverBecameOfItsEvent() {
        var event = conference();
        var template = saved(event, "Conferência");
        var path = pathOfTemplate(template);
        assertThat(template.path("minutes").asInt()).isEqualTo(480);
        assertThat(as(organizer).get(path).json().path("name").asString()).isEqualTo("Conferência");
        assertThat(as(organizer).delete(pathOf(event)).status()).isEqualTo(204);

        var made = as(organizer).post(path + "/events", Map.of("startsAt", summer.toString()));

        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(sessionsOf(made.json())).hasSize(1);
        assertThat(as(organizer).delete(path).status()).isEqualTo(204);
        assertProblem(as(organizer).get(path), 404, "not-found");
        assertThat(as(organizer).get(pathOf(made.json())).status()).isEqualTo(200);
    }

    @Test
    void takesPicturesAlongAndLeavesNoneBehind() {
        var event = conference();
        var picture = as(organizer)
                .with("Content-Type", "image/jpeg")
                .send("POST", pathOf(event) + "/media/pictures", TestPictures.jpeg(60, 40, Color.RED));
        assertThat(picture.status()).as(picture.text()).isEqualTo(201);
        var template = saved(event, "Com fotos");
        assertThat(as(organizer).delete(pathOf(event)).status()).isEqualTo(204);
        assertThat(files()).isEqualTo(1);

        var made = as(organizer)
                .post(pathOfTemplate(template) + "/events", Map.of("startsAt", summer.toString()))
                .json();
        var copy = as(organizer)
                .post(pathOf(made) + "/duplicate", Map.of("startsAt", winter.toString()))
                .json();

        var cover = api().get(as(organizer)
                .get(pathOf(copy) + "/media")
                .json()
                .at("/pictures/0/picture/url")
                .asString());
        assertThat(cover.status()).isEqualTo(200);
        assertThat(files()).isEqualTo(3);
        as(organizer).delete(pathOfTemplate(template));
        as(organizer).delete(pathOf(made));
        as(organizer).delete(pathOf(copy));
        assertThat(files()).isZero();
    }

    private int files() {
        return jdbc.sql("SELECT count(*) FROM files WHERE organization_id = :organization")
                .param("organization", organization)
                .query(Integer.class)
                .single();
    }

    @Test
    void namesTemplatesOnceAndRenamesThemByVersion() {
        var event = conference();
        var template = saved(event, "Um");
        saved(event, "Dois");
        var path = pathOfTemplate(template);

        assertThat(fields(as(organizer).post("/api/v1/event-templates", save(event, "Um"))))
                .containsExactly("name");
        assertProblem(as(organizer).put(path, Map.of("name", "Três")), 428, "version-required");
        assertThat(fields(as(organizer).with("If-Match", "\"0\"").put(path, Map.of("name", "Dois"))))
                .containsExactly("name");
        var renamed = as(organizer).with("If-Match", "\"0\"").put(path, Map.of("name", "Três"));
        assertThat(renamed.json().path("name").asString()).isEqualTo("Três");
        assertProblem(
                as(organizer).with("If-Match", "\"0\"").put(path, Map.of("name", "Quatro")), 412, "stale-version");
        assertThat(as(organizer)
                        .get("/api/v1/event-templates")
                        .json()
                        .path("items")
                        .valueStream()
                        .map(t -> t.path("name").asString()))
                .containsExactly("Dois", "Três");
    }

    @Test
    void isNobodyElsesBusiness() {
        var event = conference();
        var template = saved(event, "Meu");
        var path = pathOfTemplate(template);
        var body = Map.of("startsAt", summer.toString());

        var stranger = as(organizerOf(UUID.randomUUID()));
        assertProblem(stranger.get(path), 404, "not-found");
        assertProblem(stranger.with("If-Match", "\"0\"").put(path, Map.of("name", "Roubado")), 404, "not-found");
        assertProblem(stranger.delete(path), 404, "not-found");
        assertProblem(stranger.post(path + "/events", body), 404, "not-found");
        assertProblem(stranger.post("/api/v1/event-templates", save(event, "Roubado")), 404, "not-found");
        assertProblem(stranger.post(pathOf(event) + "/duplicate", body), 404, "not-found");
        assertThat(idsOf(stranger.get("/api/v1/event-templates"))).isEmpty();
        assertThat(idsOf(stranger.get("/api/v1/event-templates?organizationId="
                        + template.path("organizationId").asString())))
                .isEmpty();
        assertProblem(as(TestTokens.user("Ana")).get("/api/v1/event-templates"), 403, "forbidden");
        assertProblem(api().get("/api/v1/event-templates"), 401, "unauthorized");
    }

    @Test
    void refusesCopiesThatCannotBe() {
        var event = conference();
        var path = pathOf(event) + "/duplicate";

        assertThat(fields(as(organizer).post(path, Map.of()))).containsExactly("startsAt");
        assertThat(fields(as(organizer).post(path, Map.of("startsAt", "2020-01-01T10:00:00Z"))))
                .containsExactly("startsAt");
        assertThat(fields(as(organizer).post(path, Map.of("startsAt", summer.toString(), "title", " "))))
                .containsExactly("title");
        assertProblem(
                as(organizer).post(path, Map.of("startsAt", summer.toString(), "parts", List.of("EVERYTHING"))),
                400,
                "malformed-request");
        assertThat(fields(as(organizer).post("/api/v1/event-templates", Map.of("name", "X"))))
                .containsExactly("eventId");
    }

    private JsonNode conference() {
        var event = draft(
                organizer,
                Map.of(
                        "timeZone",
                        NEW_YORK.getId(),
                        "startsAt",
                        winter.toString(),
                        "endsAt",
                        winter.plus(Duration.ofHours(8)).toString()));
        var ada = as(organizer).post("/api/v1/speakers", Map.of("name", "Ada")).json();
        var track = as(organizer)
                .post(pathOf(event) + "/tracks", Map.of("name", "Dados", "color", "#3b82f6"))
                .json();
        var session = new HashMap<String, Object>(Map.of(
                "title", "Às nove",
                "startsAt", winter.plus(Duration.ofHours(1)).toString(),
                "endsAt", winter.plus(Duration.ofHours(2)).toString(),
                "trackId", track.path("id"),
                "capacity", 30,
                "speakerIds", List.of(ada.path("id"))));
        assertThat(as(organizer).post(pathOf(event) + "/sessions", session).status())
                .isEqualTo(201);
        return event;
    }

    private JsonNode sessionsOf(JsonNode event) {
        return as(organizer).get(pathOf(event) + "/sessions").json().path("items");
    }

    private JsonNode saved(JsonNode event, String name) {
        var answer = as(organizer).post("/api/v1/event-templates", save(event, name));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json();
    }

    private static Map<String, Object> save(JsonNode event, String name) {
        return Map.of("eventId", event.path("id").asString(), "name", name);
    }

    private static String pathOfTemplate(JsonNode template) {
        return "/api/v1/event-templates/" + template.path("id").asString();
    }

    /// Eight in the morning on the tenth of a month of next year.
    private static Instant morning(int month) {
        var year = Year.now(NEW_YORK).getValue() + 1;
        return LocalDate.of(year, month, 10)
                .atTime(LocalTime.of(8, 0))
                .atZone(NEW_YORK)
                .toInstant();
    }
}
