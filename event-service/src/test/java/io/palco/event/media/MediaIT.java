package io.palco.event.media;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.event.EventSystem;
import io.palco.event.files.TestPictures;
import io.palco.platform.test.http.ApiClient.Answer;
import io.palco.platform.test.security.TestTokens;
import io.palco.platform.test.security.TestTokens.TestUser;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class MediaIT extends EventSystem {

    private final TestUser organizer = organizerOf(UUID.randomUUID());
    private final TestUser stranger = organizerOf(UUID.randomUUID());

    @Test
    void drawsACoverAnewInSeveralWidthsForEverybodyToSee() throws IOException {
        var event = published(organizer, Map.of());

        var added = upload(organizer, event, TestPictures.jpeg(2400, 1200, Color.RED));

        assertThat(added.status()).as(added.text()).isEqualTo(201);
        var picture = added.json().path("picture");
        assertThat(added.json().path("cover").asBoolean()).isTrue();
        assertThat(picture.path("width").asInt()).isEqualTo(1920);
        assertThat(picture.path("height").asInt()).isEqualTo(960);
        var jpeg = api().get(picture.path("url").asString());
        assertThat(decoded(jpeg).getWidth()).isEqualTo(1920);
        assertThat(jpeg.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(jpeg.header("Cache-Control")).contains("immutable");
        assertThat(jpeg.header("Content-Security-Policy")).contains("sandbox");
        var webp = api().get("/api/v1/media/" + picture.path("id").asString() + "/320.webp");
        assertThat(webp.header("Content-Type")).isEqualTo("image/webp");
        assertThat(new String(webp.bytes(), 0, 4, StandardCharsets.US_ASCII)).isEqualTo("RIFF");
        assertThat(api().get("/api/v1/media/" + picture.path("id").asString() + "/321.webp")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void showsTheCoverWhereverTheEventIsShown() {
        var event = published(organizer, Map.of());
        var list =
                "/api/v1/events?organizationId=" + event.path("organizationId").asString();
        assertThat(api().get(list).json().at("/items/0/cover").isObject()).isFalse();

        var cover = upload(organizer, event, TestPictures.jpeg(400, 300, Color.BLUE), "?altPt=Banda&altEn=Band");

        var shown = api().get(pathOf(event)).json().path("cover");
        assertThat(shown.at("/picture/id").asString()).isEqualTo(idOf(cover));
        assertThat(shown.at("/alt/pt").asString()).isEqualTo("Banda");
        assertThat(api().get(list).json().at("/items/0/cover/picture/id").asString())
                .as("at once, not when the cache forgets")
                .isEqualTo(idOf(cover));
    }

    @Test
    void arrangesAGalleryAndChoosesAnotherCover() {
        var event = published(organizer, Map.of());
        var red = idOf(upload(organizer, event, TestPictures.jpeg(300, 200, Color.RED)));
        var blue = idOf(upload(organizer, event, TestPictures.jpeg(300, 200, Color.BLUE)));
        var green = idOf(upload(organizer, event, TestPictures.jpeg(300, 200, Color.GREEN)));
        var pictures = pathOf(event) + "/media/pictures";

        var ordered = as(organizer).put(pictures + "/order", Map.of("ids", List.of(green, red, blue)));
        var changed = as(organizer)
                .patch(pictures + "/" + blue, Map.of("cover", true, "alt", Map.of("pt", "Azul", "en", "Blue")));
        var deleted = as(organizer).delete(pictures + "/" + red);

        assertThat(ordered.status()).as(ordered.text()).isEqualTo(200);
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(deleted.status()).isEqualTo(204);
        var shown = api().get(pathOf(event) + "/media").json().path("pictures");
        assertThat(shown.valueStream().map(each -> each.at("/picture/id").asString()))
                .containsExactly(green, blue);
        assertThat(shown.valueStream().map(each -> each.path("cover").asBoolean()))
                .containsExactly(false, true);
        assertThat(api().get("/api/v1/media/" + red + "/300.jpeg").status()).isEqualTo(404);
        assertThat(as(organizer)
                        .patch(pictures + "/" + blue, Map.of("cover", false))
                        .status())
                .isEqualTo(200);
        assertThat(api().get(pathOf(event)).json().path("cover").isObject()).isFalse();
    }

    @Test
    void refusesAnOrderThatIsNotOfAllPictures() {
        var event = published(organizer, Map.of());
        var one = idOf(upload(organizer, event, TestPictures.jpeg(30, 20, Color.RED)));
        var order = pathOf(event) + "/media/pictures/order";

        assertProblem(as(organizer).put(order, Map.of("ids", List.of())), 422, "validation-failed");
        assertProblem(as(organizer).put(order, Map.of("ids", List.of(one, one))), 422, "validation-failed");
        assertProblem(as(organizer).put(order, Map.of("ids", List.of("x"))), 400, "malformed-request");
    }

    @Test
    void refusesWhatIsNoPicture() {
        var event = published(organizer, Map.of());

        assertProblem(
                upload(organizer, event, "<svg/>".getBytes(StandardCharsets.UTF_8)), 415, "unsupported-media-type");
        assertProblem(upload(organizer, event, new byte[0]), 415, "unsupported-media-type");
        assertProblem(
                upload(organizer, event, TestPictures.jpeg(9, 9, Color.RED), "?altPt=" + "a".repeat(301)),
                422,
                "validation-failed");
        assertProblem(as(organizer).post(pathOf(event) + "/media/pictures", "{}"), 415, "unsupported-media-type");
    }

    @Test
    void keepsStrangersAway() {
        var draft = draft(organizer, Map.of());
        var event = published(organizer, Map.of());
        var picture = idOf(upload(organizer, event, TestPictures.jpeg(30, 20, Color.RED)));
        var pictures = pathOf(event) + "/media/pictures";

        assertProblem(upload(stranger, event, new byte[0]), 403, "forbidden");
        assertProblem(upload(stranger, draft, new byte[0]), 404, "not-found");
        assertProblem(as(stranger).get(pathOf(draft) + "/media"), 404, "not-found");
        assertProblem(as(stranger).delete(pictures + "/" + picture), 403, "forbidden");
        assertProblem(as(stranger).patch(pictures + "/" + picture, Map.of()), 403, "forbidden");
        assertProblem(as(stranger).put(pictures + "/order", Map.of("ids", List.of(picture))), 403, "forbidden");
        var mine = published(stranger, Map.of());
        assertProblem(as(stranger).delete(pathOf(mine) + "/media/pictures/" + picture), 404, "not-found");
        assertProblem(as(stranger).patch(pathOf(mine) + "/media/pictures/" + picture, Map.of()), 404, "not-found");
        assertThat(as(TestTokens.user("Ana")).get(pathOf(event) + "/media").status())
                .isEqualTo(200);
    }

    @Test
    void keepsAtMostThirtyPicturesOfAnEvent() {
        var event = published(organizer, Map.of());
        for (var i = 0; i < 30; i++) {
            assertThat(upload(organizer, event, TestPictures.jpeg(8, 8, new Color(i, 0, 0)))
                            .status())
                    .isEqualTo(201);
        }

        assertProblem(upload(organizer, event, TestPictures.jpeg(8, 8, Color.WHITE)), 409, "limit-reached");
    }

    @Test
    void takesThePicturesOfADraftAwayWithIt() {
        var draft = draft(organizer, Map.of());
        var picture = idOf(upload(organizer, draft, TestPictures.jpeg(30, 20, Color.RED)));

        var deleted = as(organizer).delete(pathOf(draft));

        assertThat(deleted.status()).as(deleted.text()).isEqualTo(204);
        assertThat(api().get("/api/v1/media/" + picture + "/30.jpeg").status()).isEqualTo(404);
        assertThat(jdbc.sql("SELECT count(*) FROM files WHERE id = CAST(:id AS uuid)")
                        .param("id", picture)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private Answer upload(TestUser user, JsonNode event, byte[] picture) {
        return upload(user, event, picture, "");
    }

    private Answer upload(TestUser user, JsonNode event, byte[] picture, String query) {
        return as(user).with("Content-Type", "image/jpeg")
                .send("POST", pathOf(event) + "/media/pictures" + query, picture);
    }

    private static String idOf(Answer added) {
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        return added.json().at("/picture/id").asString();
    }

    private static BufferedImage decoded(Answer picture) throws IOException {
        assertThat(picture.status()).as(picture.text()).isEqualTo(200);
        return ImageIO.read(new ByteArrayInputStream(picture.bytes()));
    }
}
