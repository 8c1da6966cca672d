package io.palco.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Pages that know something before any script runs.
class PagesIT extends GatewaySystem {

    private static final String EVENT = """
            {"id": "%s", "title": "<b>Jazz</b> & Co", "description": "Três bandas.", "organizationName": "Palco",
             "startsAt": "2030-05-04T23:00:00Z", "endsAt": "2030-05-05T02:00:00Z", "timeZone": "America/Sao_Paulo",
             "location": {"name": "Teatro"}, "available": 5, "status": "PUBLISHED", "unknown": 1}""";

    private final UUID id = UUID.randomUUID();

    @Test
    void fillsTheDocumentWithTheEvent() throws Exception {
        SERVICES.answer("/api/v1/events/" + id, 200, EVENT.formatted(id));

        var answer = get("/events/" + id + "?utm_source=whatsapp", "Accept", "text/html", "Accept-Language", "pt-BR");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.http().body())
                .contains("<div id=\"root\">", "<html lang=\"pt-BR\">", "/assets/")
                .contains("<title>&lt;b&gt;Jazz&lt;/b&gt; &amp; Co · Palco</title>")
                .contains("href=\"http://localhost:8080/events/" + id + "\"")
                .contains("<noscript><article><h1>&lt;b&gt;Jazz")
                .doesNotContain("<title>Palco</title>", "<b>Jazz");
    }

    @Test
    void showsThePlainPageForWhatNobodyMaySee() throws Exception {
        SERVICES.answer("/api/v1/events/" + id, 404, "{\"title\": \"secret\"}");

        var answer = get("/events/" + id, "Accept", "text/html");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.http().body())
                .contains("<div id=\"root\">", "noindex", "<title>Palco</title>")
                .doesNotContain("secret", "ld+json");
    }

    @Test
    void letsOnlyTheEmbeddedCardBeFramed() throws Exception {
        SERVICES.answer("/api/v1/events/" + id, 200, EVENT.formatted(id));

        var card = get("/embed/events/" + id + "?lang=pt-BR&theme=dark", "Accept", "text/html");
        var nothing = get("/embed/events/" + UUID.randomUUID(), "Accept", "text/html");

        assertThat(card.status()).isEqualTo(200);
        assertThat(card.header("X-Frame-Options")).isEmpty();
        assertThat(card.header("Content-Security-Policy"))
                .contains("frame-ancestors *", "default-src 'none'", "form-action 'none'");
        assertThat(card.http().body())
                .contains("data-theme=\"dark\"", "&lt;b&gt;Jazz", "utm_source=embed", "Ver o evento")
                .doesNotContain("<script", "<b>Jazz");
        assertThat(nothing.status()).isEqualTo(404);
        assertThat(get("/embed/other", "Accept", "text/html").status()).isEqualTo(404);
    }

    @Test
    void tellsCrawlersWhatThereIs() throws Exception {
        SERVICES.answer("/internal/v1/sitemap", 200, "{\"starts\": [\"%s\"]}".formatted(id));
        SERVICES.answer(
                "/internal/v1/sitemap/" + id,
                200,
                "{\"items\": [{\"id\": \"%s\", \"updatedAt\": \"2030-01-01T00:00:00Z\"}]}".formatted(id));

        assertThat(get("/robots.txt").http().body()).contains("Sitemap: http://localhost:8080/sitemap.xml");
        assertThat(get("/sitemap.xml").http().body())
                .contains("<loc>http://localhost:8080/sitemaps/" + id + ".xml</loc>");
        assertThat(get("/sitemaps/" + id + ".xml").http().body())
                .contains("<loc>http://localhost:8080/events/" + id + "</loc><lastmod>2030-01-01T00:00:00Z</lastmod>");
    }

    @Test
    void saysThatTheMapIsAwayWhenItIs() throws Exception {
        SERVICES.answer("/internal/v1/sitemap", 500, "{}");

        var answer = get("/sitemap.xml");

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("60");
    }
}
