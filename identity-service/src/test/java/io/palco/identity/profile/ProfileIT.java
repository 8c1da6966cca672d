package io.palco.identity.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.identity.Api;
import io.palco.identity.Api.Tokens;
import io.palco.identity.IdentityTest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

@IdentityTest
class ProfileIT {

    @Autowired
    Api api;

    @Value("${local.server.port}")
    int port;

    Tokens tokens;

    @BeforeEach
    void signUp() {
        tokens = api.login(api.register("Ana"));
    }

    @Test
    void keepsWhatPeopleSayAboutThemselves() {
        var links = List.of(Map.of("kind", "GITHUB", "url", "https://github.com/ana"));
        var profile = Map.of("timeZone", "America/Sao_Paulo", "biography", " Jazz.\nE mais. ", "links", links);

        var changed = api.as(tokens).patch("/api/v1/me", profile);
        var later = api.as(tokens).patch("/api/v1/me", Map.of("name", "Ana Lima"));
        var cleared = api.as(tokens).patch("/api/v1/me", Map.of("timeZone", "", "biography", "", "links", List.of()));

        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(later.json().path("timeZone").asString()).isEqualTo("America/Sao_Paulo");
        assertThat(later.json().path("biography").asString()).isEqualTo("Jazz.\nE mais.");
        assertThat(later.json().at("/links/0/url").asString()).isEqualTo("https://github.com/ana");
        assertThat(cleared.json().path("timeZone").isNull()).isTrue();
        assertThat(cleared.json().path("biography").isNull()).isTrue();
        assertThat(cleared.json().path("links").isEmpty()).isTrue();
    }

    @Test
    void refusesZonesAndLinksThatAreNone() {
        assertThat(fieldsOf(Map.of("timeZone", "Mars/Olympus"))).containsExactly("timeZone");
        for (var url : List.of(
                "http://example.org",
                "javascript:alert(1)",
                "https://",
                "https://user@example.org",
                "https://a b.org")) {
            assertThat(fieldsOf(Map.of("links", List.of(Map.of("kind", "OTHER", "url", url)))))
                    .as(url)
                    .containsExactly("links[0].url");
        }
        assertThat(fieldsOf(Map.of("biography", "a\u0000b"))).containsExactly("biography");
        assertThat(fieldsOf(Map.of("biography", "a".repeat(2001)))).containsExactly("biography");
        assertThat(api.as(tokens)
                        .patch("/api/v1/me", Map.of("links", List.of(Map.of("kind", "EVIL", "url", "https://a.org"))))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void keepsOnePhotoUnderAnAddressThatNeverShowsAnother() throws Exception {
        var first = upload(picture());
        var second = upload(picture());
        var shown = api.client().get(at(second.body(), "large"));
        var gone = api.client().get(at(first.body(), "large"));
        var me = api.as(tokens).get("/api/v1/me");

        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(shown.header("Cache-Control")).contains("public", "immutable", "max-age=31536000");
        assertThat(shown.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(shown.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(gone.status()).isEqualTo(404);
        assertThat(at(second.body(), "large"))
                .isEqualTo(me.json().at("/photo/large").asString());
        assertThat(api.client().get(at(second.body(), "small")).bytes().length).isLessThan(shown.bytes().length);
        assertThat(api.as(tokens).delete("/api/v1/me/photo").status()).isEqualTo(204);
        assertThat(api.client().get(at(second.body(), "large")).status()).isEqualTo(404);
    }

    @Test
    void refusesPhotosThatAreTooLargeOrNone() throws Exception {
        var html = upload("<html><script>alert(1)</script>".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var large = upload(new byte[5 * 1024 * 1024 + 1]);
        var nobody = api.client().with("Content-Type", "image/png").send("PUT", "/api/v1/me/photo", "x");
        var text = api.as(tokens).send("PUT", "/api/v1/me/photo", "{}");

        assertThat(html.statusCode()).isEqualTo(415);
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(nobody.status()).isEqualTo(401);
        assertThat(text.status()).isEqualTo(415);
        assertThat(api.client().get("/api/v1/photos/7").status()).isEqualTo(400);
        assertThat(api.client()
                        .get("/api/v1/photos/019a0000-0000-7000-8000-000000000001?size=9000")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void keepsPreferencesOfTheSchemaAndOfOthers() {
        var values = Map.of("theme", "dark", "list.pageSize", 100, "x-crm.color", "#ff0000", "mail.reminders", false);

        var kept = api.as(tokens).put("/api/v1/me/preferences", values);
        var read = api.as(tokens).get("/api/v1/me/preferences");
        var emptied = api.as(tokens).put("/api/v1/me/preferences", Map.of());

        assertThat(kept.status()).as(kept.text()).isEqualTo(200);
        assertThat(read.json().path("theme").asString()).isEqualTo("dark");
        assertThat(read.json().path("list.pageSize").asInt()).isEqualTo(100);
        assertThat(read.json().path("mail.reminders").asBoolean(true)).isFalse();
        assertThat(read.json().path("x-crm.color").asString()).isEqualTo("#ff0000");
        assertThat(emptied.json().isEmpty()).isTrue();
    }

    @Test
    void refusesPreferencesOutsideTheSchemaAndKeepsTheOldOnes() {
        api.as(tokens).put("/api/v1/me/preferences", Map.of("theme", "dark"));

        for (var wrong : List.<Map<String, ?>>of(
                Map.of("theme", "pink"),
                Map.of("color", "red"),
                Map.of("list.pageSize", 5),
                Map.of("x-", "v"),
                Map.of("x-a", Map.of("b", "c")),
                Map.of("x-a", "v".repeat(1001)))) {
            var answer = api.as(tokens).put("/api/v1/me/preferences", wrong);
            assertThat(answer.status()).as(wrong.toString()).isEqualTo(422);
        }
        assertThat(api.as(tokens).put("/api/v1/me/preferences", "[]").status()).isEqualTo(400);
        assertThat(api.client().get("/api/v1/me/preferences").status()).isEqualTo(401);
        assertThat(api.as(tokens)
                        .get("/api/v1/me/preferences")
                        .json()
                        .path("theme")
                        .asString())
                .isEqualTo("dark");
    }

    private List<String> fieldsOf(Map<String, ?> change) {
        var answer = api.as(tokens).patch("/api/v1/me", change);
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        return Api.fields(answer);
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(new BufferedImage(700, 500, BufferedImage.TYPE_INT_RGB), "png", bytes))
                .isTrue();
        return bytes.toByteArray();
    }

    private static String at(String json, String name) {
        return tools.jackson.databind.json.JsonMapper.shared()
                .readTree(json)
                .path(name)
                .asString();
    }

    private HttpResponse<String> upload(byte[] picture) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/me/photo"))
                    .header("Authorization", "Bearer " + tokens.access())
                    .header("Content-Type", "image/png")
                    .PUT(HttpRequest.BodyPublishers.ofByteArray(picture))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
