package io.palco.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.gateway.page.PublicEvent.AltText;
import io.palco.gateway.page.PublicEvent.Cover;
import io.palco.gateway.page.PublicEvent.Location;
import io.palco.gateway.page.PublicEvent.Money;
import io.palco.gateway.page.PublicEvent.Picture;
import io.palco.gateway.page.PublicEvent.PriceRange;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EventHtmlTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern JSON_LD =
            Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);
    private static final UUID ID = UUID.fromString("019a0000-0000-7000-8000-0000000000e1");

    @Test
    void tellsPreviewsWhatTheyShow() {
        var head = html(event("Noite do Jazz", "Três bandas.", "PUBLISHED", null), "pt-BR")
                .head();

        assertThat(head)
                .contains("<title>Noite do Jazz · Palco</title>")
                .contains("<link rel=\"canonical\" href=\"https://palco.example/events/" + ID + "\">")
                .contains("<meta property=\"og:title\" content=\"Noite do Jazz\">")
                .contains("<meta property=\"og:image\" content=\"https://palco.example/api/v1/media/x/1920.jpeg\">")
                .contains("<meta property=\"og:image:alt\" content=\"Uma banda\">")
                .contains("<meta name=\"description\" content=\"Três bandas.\">")
                .contains("sábado, 4 de maio de 2030")
                .contains("summary_large_image");
    }

    @Test
    void tellsSearchEnginesWhatTheyRank() {
        var event = event("Noite do Jazz", "Três bandas.", "PUBLISHED", price(5000, 12050));

        var json = jsonLd(html(event, "en"));

        assertThat(json.path("@type").asString()).isEqualTo("Event");
        assertThat(json.path("startDate").asString()).isEqualTo("2030-05-04T20:00:00-03:00");
        assertThat(json.path("eventStatus").asString()).isEqualTo("https://schema.org/EventScheduled");
        assertThat(json.at("/location/geo/latitude").asDouble()).isEqualTo(-23.5);
        assertThat(json.at("/organizer/name").asString()).isEqualTo("Palco");
        assertThat(json.at("/offers/@type").asString()).isEqualTo("AggregateOffer");
        assertThat(json.at("/offers/lowPrice").asString()).isEqualTo("50.00");
        assertThat(json.at("/offers/highPrice").asString()).isEqualTo("120.50");
        assertThat(json.at("/offers/availability").asString()).endsWith("/InStock");
        assertThat(json.path("isAccessibleForFree").asBoolean()).isFalse();
    }

    @Test
    void saysThatAnEventIsCancelledAndOffersNothing() {
        var html = html(event("Noite do Jazz", "", "CANCELLED", null), "pt-BR");

        assertThat(jsonLd(html).path("eventStatus").asString()).endsWith("/EventCancelled");
        assertThat(jsonLd(html).path("offers").isMissingNode()).isTrue();
        assertThat(html.body()).contains("Cancelado");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</title><script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onload='alert(1)",
                "</script><script>alert(1)</script>",
                "<!--<script>",
                "]]>&lt;b&gt;",
                "$1 \\1 ${x} %s %n",
                "\u2028\u2029\u202e",
            })
    void treatsTextsOfStrangersAsTexts(String hostile) {
        var html = html(event(hostile, hostile, "PUBLISHED", null), "en");

        var page = html.head() + html.body();

        assertThat(page).doesNotContain("<script>", "<img src=x", "<!--");
        assertThat(page.split("<script", -1)).hasSize(2);
        assertThat(page.split("</script", -1)).hasSize(2);
        assertThat(page).doesNotContainPattern("content=\"[^\"]*\"[^>]*on(load|error)");
        assertThat(jsonLd(html).path("name").asString()).isEqualTo(hostile);
    }

    @Test
    void cutsTheDescriptionBetweenWords() {
        var event = event("x", "palavra ".repeat(100) + "\uD83C\uDFB7".repeat(100), "PUBLISHED", null);

        assertThat(event.summary(60)).hasSizeLessThanOrEqualTo(60).endsWith("palavra…");
        assertThat(event("x", "\uD83C\uDFB7".repeat(100), "PUBLISHED", null).summary(10))
                .isEqualTo("\uD83C\uDFB7".repeat(9) + "…");
    }

    @Test
    void saysPricesAsPeopleWriteThem() {
        var wording = Wording.of(Locale.forLanguageTag("pt-BR"));

        assertThat(wording.price(event("x", "", "PUBLISHED", null))).isEqualTo("Gratuito");
        assertThat(wording.price(event("x", "", "PUBLISHED", price(0, 5000))).replace('\u00a0', ' '))
                .isEqualTo("R$ 0,00 – R$ 50,00");
        assertThat(Wording.of(Locale.ENGLISH).price(event("x", "", "PUBLISHED", price(5000, 5000))))
                .isEqualTo("R$50.00");
    }

    private static PriceRange price(long from, long to) {
        return new PriceRange(new Money(from, "BRL"), new Money(to, "BRL"));
    }

    private static EventHtml html(PublicEvent event, String language) {
        return new EventHtml(event, Wording.of(Locale.forLanguageTag(language)), "https://palco.example", JSON);
    }

    private static JsonNode jsonLd(EventHtml html) {
        var found = JSON_LD.matcher(html.head());
        assertThat(found.find()).isTrue();
        return JSON.readTree(found.group(1));
    }

    private static PublicEvent event(String title, String description, String status, @Nullable PriceRange price) {
        return new PublicEvent(
                ID,
                "Palco",
                title,
                description,
                Instant.parse("2030-05-04T23:00:00Z"),
                Instant.parse("2030-05-05T02:00:00Z"),
                "America/Sao_Paulo",
                new Location("Teatro", "Rua A, 1", -23.5, -46.6),
                null,
                10,
                price,
                new Cover(new Picture(ID, 1920, 1080, "/api/v1/media/x/1920.jpeg"), new AltText("Uma banda", "A band")),
                status);
    }
}
