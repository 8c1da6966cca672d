package io.palco.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import io.palco.contracts.registration.ParticipantUpdatedV1;
import io.palco.contracts.security.Permission;
import io.palco.platform.test.contract.TestMessages;
import io.palco.platform.test.security.TestTokens;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ReportApiIT extends ReportSystem {

    private static final UUID OTHER_ORGANIZATION = UUID.fromString("019a0000-0000-7000-8000-000000000002");

    @Test
    void makesAReportOfTheEventAndItsParticipants() {
        var eventId = knownEvent("Noite do Jazz");
        var jose = UuidCreator.getTimeOrderedEpoch();
        var noon = Instant.parse("2030-02-01T12:00:00Z");
        awaitHandled(Set.of(
                messages()
                        .send(confirmed(registration(
                                eventId, UuidCreator.getTimeOrderedEpoch(), jose, "jose", "CONFIRMED", noon, 0))),
                messages()
                        .send(confirmed(registration(
                                eventId,
                                UuidCreator.getTimeOrderedEpoch(),
                                UuidCreator.getTimeOrderedEpoch(),
                                "ana",
                                "CANCELLED",
                                noon.plusSeconds(1),
                                1))),
                messages()
                        .send(new ParticipantUpdatedV1(
                                jose, TestTokens.ORGANIZATION, "José <b>da</b> Silva", "jose@example.com", 1))));

        var content = organizer().get(readyReport(eventId) + "/content");

        assertThat(content.status()).isEqualTo(200);
        assertThat(content.header("Content-Type")).isEqualTo("application/json");
        assertThat(content.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"noite-do-jazz-participants.json\"");
        var json = content.json();
        assertThat(json.propertyNames()).containsExactly("event", "participants", "total");
        assertThat(json.at("/event/title").asString()).isEqualTo("Noite do Jazz");
        assertThat(json.at("/event/id").asString()).isEqualTo(eventId.toString());
        assertThat(json.path("total").asInt()).isEqualTo(2);
        assertThat(json.path("participants")).isEqualTo(JsonMapper.shared().readTree("""
                [{"name": "José <b>da</b> Silva", "email": "jose@example.com", "status": "CONFIRMED",
                  "registeredAt": "2030-02-01T12:00:00Z"},
                 {"name": "ana", "email": "ana@example.org", "status": "CANCELLED",
                  "registeredAt": "2030-02-01T12:00:01Z"}]
                """));
    }

    @Test
    void reportsAnEventWithoutParticipants() {
        var content = organizer()
                .get(readyReport(knownEvent("Empty hall")) + "/content")
                .json();

        assertThat(content.path("participants").isEmpty()).isTrue();
        assertThat(content.path("total").asInt()).isZero();
    }

    @Test
    void saysWhereItStands() {
        var path = readyReport(knownEvent("Noite do Jazz"));

        var report = organizer().get(path);

        assertThat(report.json().propertyNames())
                .containsExactlyInAnyOrder(
                        "id", "type", "format", "eventId", "status", "progress", "error", "createdAt", "finishedAt");
        assertThat(report.json().path("progress").asInt()).isEqualTo(100);
        assertThat(report.header("ETag")).isNotNull();
        var again = organizer()
                .with("If-None-Match", String.valueOf(report.header("ETag")))
                .get(path);
        assertThat(again.status()).isEqualTo(304);
    }

    @Test
    void tellsTheOthersWithTheDocumentWhereItIsToBeMailed() {
        var eventId = knownEvent("Noite do Jazz");
        try (var tap = messages().tap("palco.report")) {
            organizer()
                    .post(
                            "/api/v1/reports",
                            Map.of(
                                    "type",
                                    "EVENT_PARTICIPANTS",
                                    "eventId",
                                    eventId,
                                    "format",
                                    "JSON",
                                    "mailTo",
                                    List.of("ana@example.org", "ANA@example.org", "joao@example.org")));

            var message = tap.next(
                    "report.ready.v1", body -> body.path("eventId").asString().equals(eventId.toString()));

            assertThat(message.body().propertyNames())
                    .containsExactlyInAnyOrderElementsOf(JsonMapper.shared()
                            .readTree(TestMessages.golden("report.ready.v1"))
                            .propertyNames());
            assertThat(message.body().path("mailTo").valueStream().map(node -> node.asString()))
                    .containsExactly("ana@example.org", "joao@example.org");
            assertThat(message.body().path("fileName").asString()).isEqualTo("noite-do-jazz-participants.json");
            assertThat(message.body().path("locale").asString()).isEqualTo("en");
            assertThat(JsonMapper.shared()
                            .readTree(message.body().path("content").asString())
                            .path("total")
                            .asInt())
                    .isZero();
        }
    }

    @Test
    void tellsTheOthersWithoutTheDocumentWhereNobodyIsToBeMailed() {
        var eventId = knownEvent("Noite do Jazz");
        try (var tap = messages().tap("palco.report")) {
            readyReport(eventId);

            var message = tap.next(
                    "report.ready.v1", body -> body.path("eventId").asString().equals(eventId.toString()));

            assertThat(message.body().path("mailTo").isEmpty()).isTrue();
            assertThat(message.body().path("content").isNull()).isTrue();
        }
    }

    @Test
    void answersARepeatedRequestWithTheSameReport() {
        var eventId = knownEvent("Noite do Jazz");
        var client = organizer().with("Idempotency-Key", UUID.randomUUID().toString());

        var first = client.post("/api/v1/reports", wish(eventId));
        var second = client.post("/api/v1/reports", wish(eventId));

        assertThat(second.status()).isEqualTo(202);
        assertThat(second.json().path("id")).isEqualTo(first.json().path("id"));
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(count("SELECT count(*) FROM reports WHERE event_id = ?", eventId))
                .isOne();
    }

    @Test
    void listsTheReportsOfAnEventNewestFirst() {
        var eventId = knownEvent("Noite do Jazz");
        var first = readyReport(eventId);
        var second = readyReport(eventId);
        readyReport(knownEvent("Another night"));

        var page = organizer().get("/api/v1/reports?limit=1&eventId=" + eventId).json();
        var next = organizer()
                .get("/api/v1/reports?limit=1&eventId=" + eventId + "&cursor="
                        + page.path("nextCursor").asString())
                .json();

        assertThat(second).endsWith(page.at("/items/0/id").asString());
        assertThat(first).endsWith(next.at("/items/0/id").asString());
        assertThat(next.path("nextCursor").isNull()).isTrue();
    }

    @Test
    void hidesWhatBelongsToAnotherOrganization() {
        var foreignEvent = knownEvent(OTHER_ORGANIZATION, "Their night");
        var ownEvent = knownEvent("Our night");
        var path = readyReport(ownEvent);
        var stranger = api().as(TestTokens.memberOf(OTHER_ORGANIZATION, "Sara Stranger", Permission.REPORTS_READ)
                .token());

        assertThat(organizer().post("/api/v1/reports", wish(foreignEvent)).problem())
                .isEqualTo("not-found");
        assertThat(stranger.post("/api/v1/reports", wish(ownEvent)).problem()).isEqualTo("not-found");
        assertThat(stranger.get(path).problem()).isEqualTo("not-found");
        assertThat(stranger.get(path + "/content").problem()).isEqualTo("not-found");
        assertThat(stranger.get("/api/v1/reports?eventId=" + ownEvent).json().path("items"))
                .isEmpty();
        assertThat(stranger.get("/api/v1/reports").json().path("items")).isEmpty();
    }

    @Test
    void needsThePermissionToReadReports() {
        var eventId = knownEvent("Noite do Jazz");
        var path = readyReport(eventId);
        var member = api().as(TestTokens.organizationMember("Max Member", Permission.EVENTS_READ)
                .token());

        assertThat(api().post("/api/v1/reports", wish(eventId)).status()).isEqualTo(401);
        assertThat(api().get(path).status()).isEqualTo(401);
        assertThat(member.post("/api/v1/reports", wish(eventId)).status()).isEqualTo(403);
        assertThat(member.get("/api/v1/reports").status()).isEqualTo(403);
        assertThat(member.get(path).status()).isEqualTo(403);
        assertThat(member.get(path + "/content").status()).isEqualTo(403);
    }
}
