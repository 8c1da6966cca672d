package io.palco.event.media;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.palco.event.EventSystem;
import io.palco.platform.test.http.ApiClient.Answer;
import io.palco.platform.test.security.TestTokens;
import io.palco.platform.test.security.TestTokens.TestUser;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AttachmentsIT extends EventSystem {

    private static final byte[] PDF = "%PDF-1.7 programme".getBytes(UTF_8);

    private final TestUser organizer = organizerOf(UUID.randomUUID());
    private final TestUser stranger = organizerOf(UUID.randomUUID());

    @Test
    void givesADocumentToEverybodyAsADownload() {
        var event = published(organizer, Map.of());

        var added = upload(organizer, event, "?name=Programa%20da%20noite%20%C3%A7.pdf", PDF);

        assertThat(added.status()).as(added.text()).isEqualTo(201);
        assertThat(added.json().path("title").asString()).isEqualTo("Programa da noite ç.pdf");
        var file = api().get(added.json().path("url").asString());
        assertThat(file.bytes()).isEqualTo(PDF);
        assertThat(file.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(file.header("Content-Disposition"))
                .startsWith("attachment")
                .contains("filename*=UTF-8''Programa%20da%20noite%20%C3%A7.pdf");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void givesADocumentForAttendeesOnlyToThoseWhoAttendOrPlan() {
        var event = published(organizer, Map.of());
        var added = upload(organizer, event, "?name=slides.pdf&audience=ATTENDEES", PDF);
        var url = added.json().path("url").asString();
        var attendee = TestTokens.user("Ana");
        attends(attendee, event);

        assertThat(as(attendee).get(url).status()).isEqualTo(200);
        assertThat(as(organizer).get(url).status()).isEqualTo(200);
        assertThat(titles(as(attendee), event)).containsExactly("slides.pdf");
        assertProblem(api().get(url), 404, "not-found");
        assertProblem(as(TestTokens.user("Ana")).get(url), 404, "not-found");
        assertProblem(as(stranger).get(url), 404, "not-found");
        assertThat(titles(api(), event)).isEmpty();
        assertThat(titles(as(stranger), event)).isEmpty();
        assertThat(api().get("/api/v1/media/" + added.json().path("id").asString() + "/document")
                        .status())
                .as("the door for pictures is none for documents")
                .isEqualTo(404);
    }

    @Test
    void changesItsTitleAndItsAudience() {
        var event = published(organizer, Map.of());
        var added = upload(organizer, event, "?name=slides.pdf", PDF).json();
        var path = pathOf(event) + "/media/attachments/" + added.path("id").asString();

        var changed = as(organizer).patch(path, Map.of("title", "Os slides", "audience", "ATTENDEES"));
        var same = as(organizer).patch(path, Map.of());

        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(same.json().path("title").asString()).isEqualTo("Os slides");
        assertThat(same.json().path("audience").asString()).isEqualTo("ATTENDEES");
        assertThat(as(organizer).delete(path).status()).isEqualTo(204);
        assertProblem(as(organizer).get(path), 404, "not-found");
        assertProblem(as(organizer).delete(path), 404, "not-found");
    }

    @Test
    void refusesFilesOfOtherKinds() {
        var event = published(organizer, Map.of());

        assertProblem(
                upload(organizer, event, "?name=a.html", "<html>".getBytes(UTF_8)), 415, "unsupported-media-type");
        assertProblem(upload(organizer, event, "?name=a.pdf", "<html>".getBytes(UTF_8)), 415, "unsupported-media-type");
        assertProblem(upload(organizer, event, "?name=a.pdf", new byte[0]), 422, "validation-failed");
        assertProblem(upload(organizer, event, "", PDF), 400, "malformed-request");
        assertProblem(upload(organizer, event, "?name=%20", PDF), 422, "validation-failed");
        assertProblem(upload(organizer, event, "?name=a.pdf&audience=FRIENDS", PDF), 400, "malformed-request");
    }

    @Test
    void keepsStrangersAway() {
        var event = published(organizer, Map.of());
        var id = upload(organizer, event, "?name=a.pdf", PDF).json().path("id").asString();
        var path = pathOf(event) + "/media/attachments/" + id;
        var elsewhere = pathOf(published(stranger, Map.of())) + "/media/attachments/" + id;

        assertProblem(upload(stranger, event, "?name=a.pdf", PDF), 403, "forbidden");
        assertProblem(as(stranger).patch(path, Map.of("title", "x")), 403, "forbidden");
        assertProblem(as(stranger).delete(path), 403, "forbidden");
        assertProblem(as(stranger).patch(elsewhere, Map.of("title", "x")), 404, "not-found");
        assertProblem(as(stranger).delete(elsewhere), 404, "not-found");
        assertProblem(as(stranger).get(elsewhere), 404, "not-found");
    }

    private Answer upload(TestUser user, JsonNode event, String query, byte[] content) {
        return as(user).with("Content-Type", "application/octet-stream")
                .send("POST", pathOf(event) + "/media/attachments" + query, content);
    }

    private void attends(TestUser user, JsonNode event) {
        jdbc.sql("""
                INSERT INTO attendances (registration_id, event_id, user_id, participant_id, active, version)
                VALUES (gen_random_uuid(), CAST(:event AS uuid), :user, gen_random_uuid(), true, 0)
                """)
                .param("event", event.path("id").asString())
                .param("user", user.id())
                .update();
    }

    private static List<String> titles(io.palco.platform.test.http.ApiClient client, JsonNode event) {
        return client.get(pathOf(event) + "/media")
                .json()
                .path("attachments")
                .valueStream()
                .map(attachment -> attachment.path("title").asString())
                .toList();
    }
}
