package io.palco.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.platform.test.http.ApiClient.Answer;
import io.palco.platform.test.security.TestTokens.TestUser;
import io.palco.platform.web.list.Keyset;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class FindingIT extends EventSystem {

    private final UUID home = UUID.randomUUID();
    private final TestUser organizer = organizerOf(home);

    @Test
    void findsWhateverTheCaseAndTheAccents() {
        var word = "w" + Long.toString(System.nanoTime(), 36);
        var event = published(organizer, Map.of("title", "São Paulo em Ação " + word));
        var place = published(organizer, Map.of("location", Map.of("name", "Espaço " + word)));
        var described = published(organizer, Map.of("description", "Descrição " + word));

        assertThat(search("sao paulo em acao " + word)).containsExactly(id(event));
        assertThat(search("SÃO PAULO EM AÇÃO " + word)).containsExactly(id(event));
        assertThat(search(word)).containsExactlyInAnyOrder(id(event), id(place), id(described));
    }

    @Test
    void takesWildcardsLiterally() {
        var percent = published(organizer, Map.of("title", "100% Jazz"));
        var underscore = published(organizer, Map.of("title", "snake_case"));
        var backslash = published(organizer, Map.of("title", "back\\slash"));
        published(organizer, Map.of("title", "snakeXcase"));

        assertThat(search("%")).containsExactly(id(percent));
        assertThat(search("100% J")).containsExactly(id(percent));
        assertThat(search("e_c")).containsExactly(id(underscore));
        assertThat(search("\\")).containsExactly(id(backslash));
    }

    @Test
    void takesWildcardsInDisguiseLiterallyToo() {
        var percent = published(organizer, Map.of("title", "100% Jazz"));
        published(organizer, Map.of("title", "Choro"));

        assertThat(search("％")).containsExactly(id(percent));
        assertThat(search("＿")).isEmpty();
        assertThat(search("∖%")).isEmpty();
    }

    @Test
    void knowsEveryDisguiseThatTheDatabaseSeesThrough() {
        var disguises = jdbc.sql("""
                SELECT chr(i) FROM generate_series(1, 70000) i
                 WHERE i NOT BETWEEN 55296 AND 57343 AND searchable(chr(i)) ~ '[%_\\\\]'
                """).query(String.class).list();

        assertThat(disguises)
                .contains("%", "_", "\\", "\uff05")
                .allSatisfy(disguise -> assertThat(Keyset.escapeLike(disguise)).isEqualTo("\\" + disguise));
    }

    @Test
    void walksThroughAllPagesWithoutGapOrRepetitionWhileEventsAreAdded() {
        var expected = new ArrayList<String>();
        for (var i = 0; i < 120; i++) {
            var starts = inDays(40).plus(Duration.ofMinutes(i / 10)); // ten share each start
            expected.add(id(published(organizer, times(starts.toString()))));
        }

        var seen = new ArrayList<String>();
        var added = new ArrayList<String>();
        String cursor = null;
        do {
            var page = api().get("/api/v1/events?limit=7&organizationId=" + home
                    + (cursor == null ? "" : "&cursor=" + cursor));
            seen.addAll(idsOf(page));
            cursor = page.json().path("nextCursor").asString(null);
            added.add(id(published(organizer, times(inDays(39).toString()))));
        } while (cursor != null);

        assertThat(seen).doesNotHaveDuplicates().containsAll(expected);
        assertThat(seen.stream().filter(expected::contains)).hasSize(120);
        assertThat(added).hasSizeGreaterThan(15);
    }

    @Test
    void sortsByStartAndByCreationInBothDirections() {
        var first = id(published(organizer, times(inDays(50).toString())));
        var second = id(published(organizer, times(inDays(49).toString())));
        var third = id(published(organizer, times(inDays(51).toString())));

        assertThat(sorted("startsAt")).containsExactly(second, first, third);
        assertThat(sorted("-startsAt")).containsExactly(third, first, second);
        assertThat(sorted("createdAt")).containsExactly(first, second, third);
        assertThat(sorted("-createdAt")).containsExactly(third, second, first);
        var page = api().get("/api/v1/events?sort=-createdAt&limit=2&organizationId=" + home);
        assertThat(idsOf(page)).containsExactly(third, second);
        var cursor = page.json().path("nextCursor").asString();
        assertThat(idsOf(api().get(
                                "/api/v1/events?sort=-createdAt&limit=2&organizationId=" + home + "&cursor=" + cursor)))
                .containsExactly(first);
    }

    @Test
    void refusesListsThatCannotBe() {
        assertRefused("limit=0", 422, "validation-failed", "limit");
        assertRefused("limit=201", 422, "validation-failed", "limit");
        assertRefused("limit=-5", 422, "validation-failed", "limit");
        assertRefused("limit=many", 400, "malformed-request", "limit");
        assertRefused("limit=99999999999999", 400, "malformed-request", "limit");
        assertRefused("sort=capacity", 422, "validation-failed", "sort");
        assertRefused("sort=id;DROP%20TABLE%20events", 422, "validation-failed", "sort");
        assertRefused("sort=--startsAt", 422, "validation-failed", "sort");
        assertRefused("status=SOLD", 400, "malformed-request", "status");
        assertRefused("from=yesterday", 400, "malformed-request", "from");
        assertRefused("organizationId=42", 400, "malformed-request", "organizationId");
        assertRefused("q=" + "a".repeat(201), 422, "validation-failed", "q");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "garbage",
                "%00",
                "a\nb\nc",
                "startsAt\nnot-a-uuid\n2030-01-01T00:00:00Z",
                "startsAt\n00000000-0000-0000-0000-000000000000\n'; DROP TABLE events; --",
                "startsAt\n00000000-0000-0000-0000-000000000000\n+1000000000-12-31T23:59:59.999999999Z",
                "startsAt\n00000000-0000-0000-0000-000000000000\n-1000000000-01-01T00:00:00Z",
                "startsAt\n00000000-0000-0000-0000-000000000000\n+294277-01-01T00:00:00Z",
                "startsAt\n00000000-0000-0000-0000-000000000000\n-9999-01-01T00:00:00Z",
                "createdAt\n00000000-0000-0000-0000-000000000000\n2030-01-01T00:00:00Z",
            })
    void refusesCursorsThatAreNotOurs(String content) {
        var encoded = Base64.getUrlEncoder().encodeToString(content.getBytes(StandardCharsets.UTF_8));

        assertThat(api().get("/api/v1/events?cursor=" + encoded).status())
                .as("a cursor of ours or none")
                .isIn(200, 400);
        assertProblem(api().get("/api/v1/events?cursor=!" + encoded), 400, "malformed-request");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=%00",
                "q=a%00b",
                "q=%ED%A0%80",
                "q=%FF",
                "from=-1000000000-01-01T00:00:00Z",
                "from=%2B1000000000-12-31T23:59:59Z",
                "to=%2B294277-01-01T00:00:00Z",
                "to=-9999-01-01T00:00:00Z",
                "status=PUBLISHED&from=-4714-01-01T00:00:00Z",
            })
    void neverFailsOnWhatSomebodyTypes(String query) {
        var answer = api().get("/api/v1/events?" + query);

        assertThat(answer.status()).as(answer.text()).isIn(200, 400, 422);
    }

    @Test
    void showsWhatIsNotOverUnlessAskedForMore() {
        var now = published(organizer, Map.of());
        jdbc.sql("UPDATE events SET starts_at = now() - interval '2 days', ends_at = now() - interval '1 day'"
                        + " WHERE id = CAST(:id AS uuid)")
                .param("id", id(now))
                .update();
        var later = published(organizer, times(inDays(60).toString()));

        assertThat(idsOf(api().get("/api/v1/events?organizationId=" + home))).containsExactly(id(later));
        assertThat(idsOf(api().get("/api/v1/events?from=2020-01-01T00:00:00Z&organizationId=" + home)))
                .containsExactly(id(now), id(later));
        assertThat(idsOf(api().get("/api/v1/events?to=" + inDays(59) + "&organizationId=" + home)))
                .isEmpty();
        assertThat(idsOf(api().get(
                                "/api/v1/events?from=" + inDays(59) + "&to=" + inDays(61) + "&organizationId=" + home)))
                .containsExactly(id(later));
    }

    @Test
    void showsAPublishedEventAtOnceAndACancelledOneNoMore() {
        var list = "/api/v1/events?organizationId=" + home;
        assertThat(idsOf(api().get(list))).isEmpty();

        var event = published(organizer, Map.of());
        assertThat(idsOf(api().get(list))).containsExactly(id(event));

        var renamed = basedOn(organizer, event).patch(pathOf(event), Map.of("title", "Novo nome"));
        assertThat(renamed.status()).isEqualTo(200);
        assertThat(api().get(list).json().at("/items/0/title").asString()).isEqualTo("Novo nome");

        assertThat(as(organizer).post(pathOf(event) + "/cancel").status()).isEqualTo(200);
        assertThat(idsOf(api().get(list))).isEmpty();
        assertThat(idsOf(api().get(list + "&status=CANCELLED"))).containsExactly(id(event));
    }

    private Map<String, Object> times(String startsAt) {
        return Map.of(
                "startsAt",
                startsAt,
                "endsAt",
                Instant.parse(startsAt).plusSeconds(3600).toString());
    }

    private List<String> search(String words) {
        return idsOf(api().get("/api/v1/events?organizationId=" + home + "&q="
                + URLEncoder.encode(words, StandardCharsets.UTF_8)));
    }

    private List<String> sorted(String sort) {
        return idsOf(api().get("/api/v1/events?organizationId=" + home + "&sort=" + sort));
    }

    private void assertRefused(String query, int status, String slug, String field) {
        Answer answer = api().get("/api/v1/events?" + query);
        assertProblem(answer, status, slug);
        assertThat(fields(answer)).as(query).containsExactly(field);
    }

    private static String id(JsonNode event) {
        return event.path("id").asString();
    }
}
