package io.palco.event.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.contracts.privacy.PersonErasedV1;
import io.palco.platform.test.security.TestTokens;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SpeakersIT extends AgendaSystem {

    @Test
    void keepsAnAddressToTheOrganization() {
        var event = draft(organizer, longDay());
        var ada = as(organizer)
                .post(
                        "/api/v1/speakers",
                        Map.of(
                                "name",
                                "Ada Souza",
                                "headline",
                                "USP",
                                "email",
                                "Ada@Example.com",
                                "links",
                                List.of("https://ada.example")))
                .json();
        var path = "/api/v1/speakers/" + ada.path("id").asString();
        assertThat(ada.path("email").asString()).isEqualTo("ada@example.com");
        assertProblem(api().get(path), 404, "not-found");

        added(event, 1, 2, Map.of("speakerIds", List.of(ada.path("id"))));
        assertProblem(api().get(path), 404, "not-found");
        as(organizer).post(pathOf(event) + "/publish");

        var shown = api().get(path);
        assertThat(shown.json().path("name").asString()).isEqualTo("Ada Souza");
        assertThat(shown.text()).doesNotContain("ada@example.com");
        assertThat(as(organizerOf(UUID.randomUUID())).get(path).text()).doesNotContain("ada@example.com");
        assertThat(as(organizer).get(path).json().has("email")).isTrue();
    }

    @Test
    void isFoundByNameInTheirOrganizationOnly() {
        var name = "João " + UUID.randomUUID();
        var speaker = speaker(name).path("id").asString();
        speaker("Maria");

        assertThat(idsOf(as(organizer).get("/api/v1/speakers?q=joao"))).containsExactly(speaker);
        assertThat(idsOf(as(organizer).get("/api/v1/speakers?organizationId=" + organization)))
                .hasSize(2);
        assertThat(idsOf(as(organizerOf(UUID.randomUUID())).get("/api/v1/speakers?organizationId=" + organization)))
                .isEmpty();
        assertProblem(as(TestTokens.user("Ana")).get("/api/v1/speakers"), 403, "forbidden");
    }

    @Test
    void isChangedAndRemovedByTheirOrganizationOnly() {
        var event = published(organizer, longDay());
        var ada = speaker("Ada");
        var path = "/api/v1/speakers/" + ada.path("id").asString();
        var stranger = organizerOf(UUID.randomUUID());
        assertProblem(basedOn(stranger, ada).put(path, Map.of("name", "Eva")), 404, "not-found");
        assertProblem(as(stranger).delete(path), 404, "not-found");
        var session = added(event, 1, 2, Map.of("speakerIds", List.of(ada.path("id"))));
        assertProblem(basedOn(stranger, ada).put(path, Map.of("name", "Eva")), 403, "forbidden");

        assertProblem(as(organizer).put(path, Map.of("name", "Eva")), 428, "version-required");
        assertThat(basedOn(organizer, ada)
                        .put(path, Map.of("name", "Eva"))
                        .json()
                        .path("version")
                        .asInt())
                .isEqualTo(1);
        assertProblem(basedOn(organizer, ada).put(path, Map.of("name", "Eva")), 412, "stale-version");
        assertProblem(as(organizer).delete(path), 409, "in-use");
        as(organizer).delete(pathOfSession(session));
        assertThat(as(organizer).delete(path).status()).isEqualTo(204);
        assertProblem(as(organizer).get(path), 404, "not-found");
    }

    @Test
    void refusesWhatCannotBeShown() {
        var path = "/api/v1/speakers";

        assertThat(fields(as(organizer).post(path, Map.of("name", " ")))).containsExactly("name");
        assertThat(fields(as(organizer).post(path, Map.of("name", "A", "email", "nobody"))))
                .containsExactly("email");
        assertThat(fields(as(organizer).post(path, Map.of("name", "A", "links", List.of("javascript:alert(1)")))))
                .containsExactly("links[0]");
        assertThat(fields(as(organizer)
                        .post(path, Map.of("name", "A", "links", Collections.nCopies(6, "https://a.example")))))
                .containsExactly("links");
        assertThat(fields(as(organizer).post(path, Map.of("name", "A", "organizationId", UUID.randomUUID()))))
                .containsExactly("organizationId");
        assertProblem(as(TestTokens.user("Ana")).post(path, Map.of("name", "A")), 403, "forbidden");
    }

    @Test
    void losesTheirNameWhenTheyAreErased() {
        var event = published(organizer, longDay());
        var email = UUID.randomUUID() + "@example.com";
        var ada = as(organizer)
                .post("/api/v1/speakers", Map.of("name", "Ada", "biography", "Longa", "email", email))
                .json();
        var session = added(event, 1, 2, Map.of("speakerIds", List.of(ada.path("id"))));
        var user = UUID.randomUUID();

        try (var answers = messages().tap("palco.privacy")) {
            messages().send(new PersonErasedV1(user, List.of(email), "Pessoa removida"));
            var done = answers.next(
                    "person-erasure.completed.v1",
                    body -> body.path("userId").asString().equals(user.toString()));
            assertThat(done.body().path("kept").toString()).contains("speaker-sessions");
        }

        var shown = api().get(pathOfSession(session)).json().at("/speakers/0");
        assertThat(shown.path("name").asString()).isEqualTo("Pessoa removida");
        assertThat(as(organizer)
                        .get("/api/v1/speakers/" + ada.path("id").asString())
                        .text())
                .doesNotContain("Longa", email);
    }
}
