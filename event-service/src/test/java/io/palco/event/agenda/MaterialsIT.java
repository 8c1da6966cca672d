package io.palco.event.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.palco.contracts.registration.RegistrationConfirmedV1;
import io.palco.contracts.registration.RegistrationSnapshot;
import io.palco.event.files.TestPictures;
import io.palco.platform.test.contract.TestMessages;
import io.palco.platform.test.http.ApiClient;
import io.palco.platform.test.security.TestTokens;
import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class MaterialsIT extends AgendaSystem {

    private static final byte[] SLIDES = "%PDF-1.7\nslides".getBytes(StandardCharsets.US_ASCII);

    @Test
    void keepsWhatIsForAttendeesFromOthers() {
        var event = published(organizer, longDay());
        var path = pathOfSession(added(event, 1, 2, Map.of())) + "/materials";
        as(organizer).post(path, Map.of("title", "Site", "url", "https://slides.example/1"));
        var slides = upload(path + "/files?name=slides.pdf&title=Slides&audience=ATTENDEES", SLIDES)
                .json();
        var content = path + "/" + slides.path("id").asString() + "/content";

        var seen = api().get(path).json().path("items");
        assertThat(seen.get(0).path("url").asString()).isEqualTo("https://slides.example/1");
        assertThat(seen.get(1).path("locked").asBoolean()).isTrue();
        assertThat(seen.get(1).path("name").isNull()).isTrue();
        assertProblem(api().get(content), 403, "attendees-only");
        assertProblem(as(organizerOf(UUID.randomUUID())).get(content), 403, "attendees-only");

        var ana = TestTokens.user("Ana");
        var golden = TestMessages.golden(RegistrationConfirmedV1.class);
        messages()
                .send(new RegistrationConfirmedV1(
                        of(golden.registration(), event, ana), golden.event(), golden.places()));
        await().atMost(Duration.ofSeconds(15)).until(() -> as(ana).get(content).status() == 200);
        var download = as(organizer).get(content);
        assertThat(download.bytes()).isEqualTo(SLIDES);
        assertThat(download.header("Content-Disposition"))
                .startsWith("attachment")
                .contains("slides.pdf");
        assertThat(download.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(api().get(pathOf(event) + "/sessions")
                        .json()
                        .at("/items/0/materials")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void goesWithItsSessionAndItsDraft() {
        var event = draft(organizer, longDay());
        var first = added(event, 1, 2, Map.of());
        var second = added(event, 2, 3, Map.of());
        for (var session : List.of(first, second)) {
            assertThat(upload(pathOfSession(session) + "/materials/files?name=s.pdf", SLIDES)
                            .status())
                    .isEqualTo(201);
        }
        assertThat(files()).isEqualTo(2);

        assertThat(as(organizer).delete(pathOfSession(first)).status()).isEqualTo(204);
        assertThat(files()).isEqualTo(1);
        assertThat(as(organizer).delete(pathOf(event)).status()).isEqualTo(204);
        assertThat(files()).isZero();
    }

    @Test
    void isChangedOnlyByThoseWhoManageTheEvent() {
        var event = published(organizer, longDay());
        var path = pathOfSession(added(event, 1, 2, Map.of())) + "/materials";
        var link = as(organizer)
                .post(path, Map.of("title", "Site", "url", "https://slides.example/1"))
                .json();
        var stranger = as(organizerOf(UUID.randomUUID()));
        var one = path + "/" + link.path("id").asString();

        assertProblem(stranger.post(path, Map.of("title", "X", "url", "https://x.example")), 403, "forbidden");
        assertProblem(stranger.delete(one), 403, "forbidden");
        assertProblem(binary(stranger).send("POST", path + "/files?name=s.pdf", SLIDES), 403, "forbidden");
        assertProblem(as(organizer).delete(path + "/" + UUID.randomUUID()), 404, "not-found");
        assertThat(as(organizer).delete(one).status()).isEqualTo(204);
        assertProblem(as(organizer).get(one + "/content"), 404, "not-found");
    }

    @Test
    void refusesWhatIsNeitherALinkNorADocument() {
        var event = draft(organizer, longDay());
        var path = pathOfSession(added(event, 1, 2, Map.of())) + "/materials";

        assertThat(fields(as(organizer).post(path, Map.of("title", "X", "url", "http://x.example"))))
                .containsExactly("url");
        assertThat(fields(as(organizer).post(path, Map.of("title", "X", "url", "javascript:alert(1)"))))
                .containsExactly("url");
        assertProblem(upload(path + "/files?name=run.exe", SLIDES), 415, "unsupported-media-type");
        assertProblem(
                upload(path + "/files?name=s.pdf", "no pdf".getBytes(StandardCharsets.US_ASCII)),
                415,
                "unsupported-media-type");
        assertProblem(as(organizer).get("/api/v1/sessions/" + UUID.randomUUID() + "/materials"), 404, "not-found");
    }

    @Test
    void showsASpeakersPhotoUntilAnotherTakesItsPlace() {
        var event = published(organizer, longDay());
        var ada = speaker("Ada");
        var path = "/api/v1/speakers/" + ada.path("id").asString();
        var session = added(event, 1, 2, Map.of("speakerIds", List.of(ada.path("id"))));

        var first = binary(as(organizer)).send("PUT", path + "/photo", TestPictures.jpeg(600, 400, Color.RED));
        assertThat(first.status()).as(first.text()).isEqualTo(200);
        var url = first.json().at("/photo/url").asString();
        assertThat(api().get(url).status()).isEqualTo(200);
        assertThat(api().get(pathOfSession(session))
                        .json()
                        .at("/speakers/0/photo/url")
                        .asString())
                .isEqualTo(url);

        binary(as(organizer)).send("PUT", path + "/photo", TestPictures.jpeg(300, 300, Color.RED));
        assertProblem(api().get(url), 404, "not-found");
        assertThat(as(organizer).delete(path + "/photo").json().path("photo").isNull())
                .isTrue();
        assertThat(files()).isZero();
        assertProblem(
                binary(as(organizerOf(UUID.randomUUID())))
                        .send("PUT", path + "/photo", TestPictures.jpeg(9, 9, Color.RED)),
                403,
                "forbidden");
        assertProblem(binary(as(organizer)).send("PUT", path + "/photo", SLIDES), 415, "unsupported-media-type");
    }

    private ApiClient.Answer upload(String path, byte[] content) {
        return binary(as(organizer)).send("POST", path, content);
    }

    private static ApiClient binary(ApiClient client) {
        return client.with("Content-Type", "application/octet-stream");
    }

    private int files() {
        return jdbc.sql("SELECT count(*) FROM files WHERE organization_id = :organization")
                .param("organization", organization)
                .query(Integer.class)
                .single();
    }

    private static RegistrationSnapshot of(RegistrationSnapshot golden, JsonNode event, TestTokens.TestUser user) {
        return new RegistrationSnapshot(
                UUID.randomUUID(),
                UUID.fromString(event.path("id").asString()),
                golden.organizationId(),
                user.id(),
                golden.participant(),
                "CONFIRMED",
                golden.ticketCode(),
                0,
                golden.createdAt(),
                golden.updatedAt());
    }
}
