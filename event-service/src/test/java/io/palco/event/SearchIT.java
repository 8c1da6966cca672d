package io.palco.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.contracts.registration.EventPricesChangedV1;
import io.palco.platform.test.security.TestTokens.TestUser;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SearchIT extends EventSystem {

    private final UUID home = UUID.randomUUID();
    private final TestUser organizer = organizerOf(home);

    @Test
    void findsWordsInWhicheverFormInBothLanguages() {
        var event = id(published(organizer, Map.of("title", "Oficinas de cerâmica", "description", "Running kilns.")));

        assertThat(search("q=oficina")).containsExactly(event);
        assertThat(search("q=OFICINA%20ceramicas")).containsExactly(event);
        assertThat(search("q=run%20kiln")).containsExactly(event);
        assertThat(search("q=oficina%20-ceramica")).isEmpty();
        assertThat(search("q=%22de%20ceramica%22")).containsExactly(event);
        assertThat(search("q=ofic")).as("a part of a word").containsExactly(event);
    }

    @Test
    void findsWhatIsWrittenNearlyAlikeOnlyWhenNothingElseIs() {
        var event = id(published(organizer, Map.of("title", "Festival de Inverno")));

        assertThat(search("q=festvial")).containsExactly(event);
        assertThat(search("q=xyzzyplugh")).isEmpty();
        var other = id(published(organizer, Map.of("title", "Festvial")));
        Awaitility.await()
                .atMost(Duration.ofSeconds(2))
                .untilAsserted(() -> assertThat(search("q=festvial")).containsExactly(other));
    }

    @Test
    void putsWhatFitsBestFirst() {
        var described =
                id(published(organizer, times(40, Map.of("title", "Baile", "description", "Uma noite de forró."))));
        var titled = id(published(organizer, times(50, Map.of("title", "Forró"))));
        var placed = id(published(
                organizer, times(45, Map.of("title", "Noite", "location", Map.of("name", "Casa do Forró")))));

        assertThat(search("q=forro")).containsExactly(described, placed, titled);
        assertThat(search("q=forro&sort=relevance")).containsExactly(titled, placed, described);
        var first = api().get(path("q=forro&sort=relevance&limit=2"));
        assertThat(idsOf(first)).containsExactly(titled, placed);
        var cursor = first.json().path("nextCursor").asString();
        assertThat(search("q=forro&sort=relevance&limit=2&cursor=" + cursor)).containsExactly(described);
    }

    @Test
    void filtersByCategoryCityPriceAndDistance() {
        var campinas = id(published(organizer, at("Campinas", -22.9056, -47.0608, "tech")));
        var saoPaulo = id(published(organizer, at("São Paulo", -23.5505, -46.6333, "music")));
        costs(saoPaulo, 5000, 12050);

        assertThat(search("category=tech")).containsExactly(campinas);
        assertThat(search("category=tech&category=Music")).containsExactlyInAnyOrder(campinas, saoPaulo);
        assertThat(search("city=sao%20paulo")).containsExactly(saoPaulo);
        assertThat(search("near=-23.55,-46.63&radius=50")).containsExactly(saoPaulo);
        assertThat(search("near=-23.55,-46.63&radius=150")).containsExactlyInAnyOrder(campinas, saoPaulo);
        Awaitility.await().untilAsserted(() -> assertThat(search("price=PAID")).containsExactly(saoPaulo));
        assertThat(search("price=FREE")).containsExactly(campinas);
        var shown = api().get("/api/v1/events/" + saoPaulo).json().path("price");
        assertThat(shown.at("/from/amount").asLong()).isEqualTo(5000);
        assertThat(shown.at("/to/currency").asString()).isEqualTo("BRL");
    }

    @Test
    void countsWhatFurtherFiltersWouldLeave() {
        published(organizer, at("Campinas", -22.9, -47.0, "tech"));
        published(organizer, at("Campinas", -22.9, -47.0, "tech"));
        costs(id(published(organizer, at("São Paulo", -23.5, -46.6, "music"))), 0, 900);

        var all = facets("");
        var filtered = facets("&category=music");

        assertThat(all.at("/categories/0/value").asString()).isEqualTo("tech");
        assertThat(all.at("/categories/0/count").asInt()).isEqualTo(2);
        assertThat(all.at("/cities/0/value").asString()).isEqualTo("Campinas");
        assertThat(all.path("isComplete").asBoolean()).isTrue();
        assertThat(filtered.path("categories")).as("others can still be chosen").hasSize(2);
        assertThat(filtered.path("cities")).hasSize(1);
        Awaitility.await().untilAsserted(() -> {
            assertThat(facets("").path("free").asInt()).isEqualTo(3);
            assertThat(facets("").path("paid").asInt()).isEqualTo(1);
        });
    }

    @Test
    void believesTheNewestPriceOnly() {
        var event = id(published(organizer, Map.of()));

        messages().send(new EventPricesChangedV1(UUID.fromString(event), 900, 900, "BRL", 5));
        messages().send(new EventPricesChangedV1(UUID.fromString(event), 100, 100, "BRL", 4));
        Awaitility.await().untilAsserted(() -> assertThat(priceOf(event)).isEqualTo(900));
        messages().send(new EventPricesChangedV1(UUID.fromString(event), 0, 0, "BRL", 6));

        Awaitility.await().untilAsserted(() -> assertThat(priceOf(event)).isZero());
    }

    @Test
    void showsWhatAnotherInstanceChangedWithinASecond() {
        var event = id(published(organizer, Map.of("title", "Antes")));
        assertThat(search("")).containsExactly(event);
        jdbc.sql("UPDATE events SET title = 'Depois' WHERE id = CAST(:id AS uuid)")
                .param("id", event)
                .update();
        jdbc.sql("INSERT INTO event_places (event_id, taken, revision) VALUES (CAST(:id AS uuid), 7, 1)")
                .param("id", event)
                .update();

        Awaitility.await()
                .atMost(Duration.ofSeconds(1))
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> {
                    var shown = api().get(path("")).json().at("/items/0");
                    assertThat(shown.path("title").asString()).isEqualTo("Depois");
                    assertThat(shown.path("available").asInt()).isEqualTo(93);
                });
    }

    @Test
    void refusesWhatCannotBeSearchedFor() {
        for (var near : List.of("here", "91,0", "0,181", "1", "1,2,3", "-23.55,-46.63;DROP")) {
            var encoded = URLEncoder.encode(near, StandardCharsets.UTF_8);
            assertProblem(api().get("/api/v1/events?near=" + encoded), 422, "validation-failed");
        }
        assertProblem(api().get("/api/v1/events?near=1,1&radius=0"), 422, "validation-failed");
        assertProblem(api().get("/api/v1/events?price=CHEAP"), 400, "malformed-request");
        assertProblem(api().get("/api/v1/events?city=" + "a".repeat(101)), 422, "validation-failed");
        assertProblem(api().get("/api/v1/events/facets?" + "category=a&".repeat(11)), 422, "validation-failed");
        for (var odd : List.of("!", "&", "a:*", "(", "'", "\\", "\"", "- -", "a & | b", "<->")) {
            var encoded = URLEncoder.encode(odd, StandardCharsets.UTF_8);
            assertThat(api().get("/api/v1/events?sort=relevance&q=" + encoded).status())
                    .as(odd)
                    .isEqualTo(200);
            assertThat(api().get("/api/v1/events/facets?q=" + encoded).status())
                    .as(odd)
                    .isEqualTo(200);
        }
        assertThat(api().get("/api/v1/events?sort=relevance").status())
                .as("of no text")
                .isEqualTo(200);
    }

    private long priceOf(String event) {
        return api().get("/api/v1/events/" + event)
                .json()
                .at("/price/from/amount")
                .asLong(-1);
    }

    private void costs(String event, long from, long to) {
        messages().send(new EventPricesChangedV1(UUID.fromString(event), from, to, "BRL", 1));
    }

    private static Map<String, Object> at(String city, double latitude, double longitude, String category) {
        return Map.of(
                "location", Map.of("name", "Centro", "city", city, "latitude", latitude, "longitude", longitude),
                "categories", List.of(category));
    }

    private static Map<String, Object> times(int days, Map<String, ?> more) {
        var all = new HashMap<String, Object>(more);
        all.put("startsAt", inDays(days).toString());
        all.put("endsAt", inDays(days).plus(Duration.ofHours(2)).toString());
        return all;
    }

    private JsonNode facets(String query) {
        var answer = api().get("/api/v1/events/facets?organizationId=" + home + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private String path(String query) {
        return "/api/v1/events?organizationId=" + home + (query.isEmpty() ? "" : "&" + query);
    }

    private List<String> search(String query) {
        return idsOf(api().get(path(query)));
    }

    private static String id(JsonNode event) {
        return event.path("id").asString();
    }
}
