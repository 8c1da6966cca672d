package io.palco.event.promotion;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.event.EventSystem;
import io.palco.platform.test.http.ApiClient;
import io.palco.platform.test.security.TestTokens;
import io.palco.platform.test.security.TestTokens.TestUser;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class VisitsIT extends EventSystem {

    private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0 ";

    @Autowired
    CountVisits count;

    private final TestUser organizer = organizerOf(UUID.randomUUID());

    @Test
    void countsVisitsByTheirChannelOnceWithinHalfAnHour() {
        var event = published(organizer, Map.of());
        visit(browser("a"), event, Map.of("source", "whatsapp"));
        visit(browser("a"), event, Map.of("source", "whatsapp"));
        visit(browser("b"), event, Map.of("source", "WhatsApp"));
        visit(browser("c"), event, Map.of());
        visit(browser("d"), event, Map.of("source", "something else"));

        var visits = visits(event);

        assertThat(of(visits, "WHATSAPP").path("visits").asInt()).isEqualTo(2);
        assertThat(of(visits, "DIRECT").path("visits").asInt()).isEqualTo(1);
        assertThat(of(visits, "OTHER").path("visits").asInt()).isEqualTo(1);
        visit(browser("e"), event, Map.of("source", "whatsapp"));
        assertThat(of(visits(event), "WHATSAPP").path("visits").asInt()).isEqualTo(3);
    }

    @Test
    void countsNoMachines() {
        var event = published(organizer, Map.of());

        visit(api().with("User-Agent", "facebookexternalhit/1.1"), event, Map.of());
        visit(api().with("User-Agent", "Mozilla/5.0 (compatible; Googlebot/2.1)"), event, Map.of());

        assertThat(visits(event).path("items")).isEmpty();
    }

    @Test
    void countsARegistrationOnceForEverybodySignedIn() {
        var event = published(organizer, Map.of());
        var ana = TestTokens.user("Ana");
        var registered = Map.of("source", "qr", "registered", true);

        visit(as(ana), event, registered);
        visit(as(ana), event, registered);
        visit(as(TestTokens.user("Bia")), event, registered);
        visit(api(), event, registered);

        assertThat(of(visits(event), "QR").path("registrations").asInt()).isEqualTo(2);
    }

    @Test
    void saysNothingOfDraftsAndOfWhatIsNotThere() {
        var draft = draft(organizer, Map.of());

        visit(browser("a"), draft, Map.of());
        assertThat(browser("a")
                        .post("/api/v1/events/" + UUID.randomUUID() + "/visits", Map.of())
                        .status())
                .isEqualTo(204);

        assertThat(visits(draft).path("items")).isEmpty();
    }

    @Test
    void showsNumbersToThoseWhoMayReadTheEvents() {
        var event = published(organizer, Map.of());
        var draft = draft(organizer, Map.of());
        var stranger = organizerOf(UUID.randomUUID());

        assertProblem(as(stranger).get(pathOf(event) + "/visits"), 403, "forbidden");
        assertProblem(as(stranger).get(pathOf(draft) + "/visits"), 404, "not-found");
        assertProblem(as(TestTokens.user("Ana")).get(pathOf(event) + "/visits"), 403, "forbidden");
        assertProblem(
                as(organizer).get(pathOf(event) + "/visits?from=2026-01-01&to=2025-01-01"), 422, "validation-failed");
        assertProblem(
                as(organizer).get(pathOf(event) + "/visits?from=2020-01-01&to=2025-01-01"), 422, "validation-failed");
        assertProblem(as(organizer).get(pathOf(event) + "/visits?from=today"), 400, "malformed-request");
        assertProblem(
                browser("a").post(pathOf(event) + "/visits", Map.of("source", "a".repeat(101))),
                422,
                "validation-failed");
    }

    private ApiClient browser(String who) {
        return api().with("User-Agent", FIREFOX + who);
    }

    private static void visit(ApiClient client, JsonNode event, Map<String, ?> body) {
        var answer = client.post(pathOf(event) + "/visits", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(204);
    }

    private JsonNode visits(JsonNode event) {
        count.write();
        var answer = as(organizer).get(pathOf(event) + "/visits");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private static JsonNode of(JsonNode visits, String channel) {
        return visits.path("items")
                .valueStream()
                .filter(item -> channel.equals(item.path("channel").asString()))
                .findFirst()
                .orElseThrow();
    }
}
