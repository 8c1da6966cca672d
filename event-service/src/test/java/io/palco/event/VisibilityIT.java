package io.palco.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.contracts.security.Permission;
import io.palco.platform.test.security.TestTokens;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VisibilityIT extends EventSystem {

    @Test
    void showsADraftOnlyToItsOrganization() {
        var home = UUID.randomUUID();
        var draft = draft(organizerOf(home), Map.of());
        var stranger = organizerOf(UUID.randomUUID());
        var reader = TestTokens.memberOf(home, "Rita", Permission.EVENTS_READ);

        assertProblem(api().get(pathOf(draft)), 404, "not-found");
        assertProblem(as(stranger).get(pathOf(draft)), 404, "not-found");
        assertThat(as(reader).get(pathOf(draft)).status()).isEqualTo(200);
    }

    @Test
    void hidesForeignDraftsFromThoseWhoWouldChangeThem() {
        var draft = draft(organizerOf(UUID.randomUUID()), Map.of());
        var stranger = organizerOf(UUID.randomUUID());
        var change = Map.of("title", "Meu agora");

        assertProblem(basedOn(stranger, draft).patch(pathOf(draft), change), 404, "not-found");
        assertProblem(basedOn(stranger, draft).put(pathOf(draft), event(change)), 404, "not-found");
        assertProblem(as(stranger).delete(pathOf(draft)), 404, "not-found");
        assertProblem(as(stranger).post(pathOf(draft) + "/publish"), 404, "not-found");
        assertProblem(as(stranger).post(pathOf(draft) + "/cancel"), 404, "not-found");
    }

    @Test
    void forbidsChangesOfForeignPublishedEvents() {
        var event = published(organizerOf(UUID.randomUUID()), Map.of());
        var stranger = organizerOf(UUID.randomUUID());
        var change = Map.of("title", "Meu agora");

        assertThat(as(stranger).get(pathOf(event)).status()).isEqualTo(200);
        assertProblem(basedOn(stranger, event).patch(pathOf(event), change), 403, "forbidden");
        assertProblem(basedOn(stranger, event).put(pathOf(event), event(change)), 403, "forbidden");
        assertProblem(as(stranger).delete(pathOf(event)), 403, "forbidden");
        assertProblem(as(stranger).post(pathOf(event) + "/cancel"), 403, "forbidden");
    }

    @Test
    void letsReadersReadAndNoMore() {
        var home = UUID.randomUUID();
        var draft = draft(organizerOf(home), Map.of());
        var reader = TestTokens.memberOf(home, "Rita", Permission.EVENTS_READ);

        assertProblem(as(reader).post("/api/v1/events", event(Map.of())), 403, "forbidden");
        assertProblem(basedOn(reader, draft).patch(pathOf(draft), Map.of("title", "x")), 403, "forbidden");
        assertProblem(as(TestTokens.user("Ana")).post("/api/v1/events", event(Map.of())), 403, "forbidden");
    }

    @Test
    void listsDraftsToTheirOrganizationOnly() {
        var home = UUID.randomUUID();
        var organizer = organizerOf(home);
        var draft = draft(organizer, Map.of()).path("id").asString();
        var open = published(organizer, Map.of()).path("id").asString();

        assertThat(idsOf(as(organizer).get("/api/v1/events?mine=true"))).containsExactlyInAnyOrder(draft, open);
        assertThat(idsOf(as(organizer).get("/api/v1/events?organizationId=" + home)))
                .containsExactlyInAnyOrder(draft, open);
        assertThat(idsOf(as(organizer).get("/api/v1/events?mine=true&status=DRAFT")))
                .containsExactly(draft);
        assertThat(idsOf(api().get("/api/v1/events?organizationId=" + home))).containsExactly(open);
        assertThat(idsOf(api().get("/api/v1/events?status=DRAFT&organizationId=" + home)))
                .isEmpty();
        var stranger = as(organizerOf(UUID.randomUUID()));
        assertThat(idsOf(stranger.get("/api/v1/events?organizationId=" + home))).containsExactly(open);
        assertThat(idsOf(stranger.get("/api/v1/events?mine=true"))).isEmpty();
        assertProblem(api().get("/api/v1/events?mine=true"), 401, "unauthorized");
    }

    @Test
    void showsTheOperatorsEndpointOnlyToOperators() {
        var operator = TestTokens.operator(Permission.PLATFORM_OPERATE);

        var parked = as(operator).get("/api/v1/operations/event/parked-messages");
        assertThat(parked.status()).isEqualTo(200);
        assertThat(parked.json().path("incoming").has("event.registration")).isTrue();
        assertThat(as(operator)
                        .post("/api/v1/operations/event/parked-messages/replay")
                        .status())
                .isEqualTo(200);
        assertProblem(as(operator).get("/api/v1/operations/report/parked-messages"), 404, "not-found");
        assertProblem(as(TestTokens.organizer()).get("/api/v1/operations/event/parked-messages"), 403, "forbidden");
    }
}
