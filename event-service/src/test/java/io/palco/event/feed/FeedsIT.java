package io.palco.event.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import io.palco.contracts.identity.OrganizationChangedV1;
import io.palco.contracts.registration.RegistrationCancelledV1;
import io.palco.contracts.registration.RegistrationConfirmedV1;
import io.palco.contracts.registration.RegistrationSnapshot;
import io.palco.event.EventSystem;
import io.palco.platform.test.contract.TestMessages;
import io.palco.platform.test.security.TestTokens;
import io.palco.platform.test.security.TestTokens.TestUser;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import tools.jackson.databind.JsonNode;

/// What is served is read by another library than the one that writes it.
class FeedsIT extends EventSystem {

    private static final String FEEDS = "/api/v1/calendar-feeds";

    private final UUID organization = UUID.randomUUID();
    private final TestUser organizer = organizerOf(organization);
    private final TestUser ana = TestTokens.user("Ana");

    @Test
    void givesAnEventAsAFile() {
        var event = published(organizer, Map.of("title", "Jazz; a, b\\c"));

        var answer = api().get(pathOf(event) + ".ics");

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(answer.header("Content-Disposition"))
                .contains(event.path("id").asString() + ".ics");
        var entry = only(answer.text());
        assertThat(entry.getUid().getValue()).isEqualTo(uid(event));
        assertThat(entry.getSummary().getValue()).isEqualTo("Jazz; a, b\\c");
        assertThat(entry.getSequence().getValue())
                .isEqualTo(event.path("version").asInt());
        assertThat(entry.getDateStart().getValue().toInstant())
                .isEqualTo(Instant.parse(event.path("startsAt").asString()));
        assertThat(entry.getUrl().getValue())
                .endsWith("/events/" + event.path("id").asString());
        assertThat(answer.text()).contains("BEGIN:VTIMEZONE", "TZID=America/Sao_Paulo");
    }

    @Test
    void keepsTheUidAndCountsTheChanges() {
        var event = published(organizer, Map.of());
        var before = only(api().get(pathOf(event) + ".ics").text());

        basedOn(organizer, event).patch(pathOf(event), Map.of("title", "Outra noite"));
        var after = only(api().get(pathOf(event) + ".ics").text());
        as(organizer).post(pathOf(event) + "/cancel");
        var text = api().get(pathOf(event) + ".ics").text();

        assertThat(after.getUid().getValue()).isEqualTo(before.getUid().getValue());
        assertThat(after.getSequence().getValue())
                .isGreaterThan(before.getSequence().getValue());
        assertThat(text).contains("METHOD:CANCEL");
        assertThat(only(text).getStatus().isCancelled()).isTrue();
        assertThat(only(text).getSequence().getValue())
                .isGreaterThan(after.getSequence().getValue());
    }

    @Test
    void showsNoDraftToStrangers() {
        var draft = draft(organizer, Map.of());

        assertProblem(api().get(pathOf(draft) + ".ics"), 404, "not-found");
        assertProblem(as(organizerOf(UUID.randomUUID())).get(pathOf(draft) + ".ics"), 404, "not-found");
        assertThat(as(organizer).get(pathOf(draft) + ".ics").status()).isEqualTo(200);
    }

    @Test
    void givesAnOrganizationsPublicEventsAndSaysWhenNothingChanged() {
        messages().send(new OrganizationChangedV1(organization, "Casa; do Jazz", 1));
        var path = FEEDS + "/organizations/" + organization + ".ics";
        await().until(() -> api().get(path).status() == 200);
        var open = published(organizer, Map.of());
        var calledOff = published(organizer, Map.of());
        as(organizer).post(pathOf(calledOff) + "/cancel");
        draft(organizer, Map.of());

        var answer = api().get(path);

        assertThat(uids(answer.text())).containsExactlyInAnyOrder(uid(open), uid(calledOff));
        assertThat(answer.text()).contains("X-WR-CALNAME:Casa\\; do Jazz");
        assertThat(answer.header("Cache-Control")).contains("max-age=900", "public");
        var same = api().with("If-None-Match", Objects.requireNonNull(answer.header("ETag")))
                .get(path);
        assertThat(same.status()).isEqualTo(304);
        assertThat(same.bytes()).isEmpty();
        assertProblem(api().get(FEEDS + "/organizations/" + UUID.randomUUID() + ".ics"), 404, "not-found");
    }

    @Test
    void givesSomebodyTheEventsTheyAttendAndMade() {
        var attended = published(organizer, Map.of());
        var calendar = open(ana, "Celular");
        published(organizer, Map.of());
        var registration = UUID.randomUUID();
        var participant = UUID.randomUUID();
        messages().send(confirmed(attended, registration, participant));

        await().atMost(Duration.ofSeconds(15))
                .until(() -> uids(api().get(calendar).text()).equals(List.of(uid(attended))));
        messages().send(cancelled(attended, registration, participant));
        await().atMost(Duration.ofSeconds(15))
                .until(() -> uids(api().get(calendar).text()).isEmpty());

        assertThat(uids(api().get(open(organizer, "Mesa")).text())).contains(uid(attended));
    }

    @Test
    void opensNothingWithAKeyThatWasTakenBack() {
        var calendar = open(ana, "Tablet");
        assertThat(api().get(calendar).header("Cache-Control")).contains("private");
        var feed = listed(ana, "Tablet");
        var path = FEEDS + "/" + feed.path("id").asString();
        assertThat(feed.path("lastReadAt").asString("")).isNotBlank();
        assertProblem(as(organizer).delete(path), 404, "not-found");

        var closed = as(ana).delete(path);

        assertThat(closed.status()).isEqualTo(204);
        assertProblem(api().get(calendar), 404, "not-found");
        assertProblem(as(ana).delete(path), 404, "not-found");
        assertProblem(api().get(FEEDS + "/" + "x".repeat(43) + ".ics"), 404, "not-found");
    }

    @Test
    void keepsOnlyHashesOfKeysAndShowsThemOnce() {
        var calendar = open(ana, "Segredo");
        var key = calendar.replace(FEEDS + "/", "").replace(".ics", "");

        assertThat(as(ana).get(FEEDS).text()).contains("Segredo").doesNotContain(key);
        assertThatThrownBy(() -> jdbc.sql("UPDATE calendar_feeds SET key_hash = CAST(:key AS bytea)")
                        .param("key", "short")
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void givesOutOnlySoMany() {
        for (var i = 0; i < CalendarFeeds.MOST; i++) {
            open(ana, "Nº " + i);
        }

        assertProblem(as(ana).post(FEEDS, Map.of("label", "Mais um")), 409, "limit-reached");
        assertThat(fields(as(ana).post(FEEDS, Map.of("label", " ")))).containsExactly("label");
    }

    private String open(TestUser user, String label) {
        var answer = as(user).post(FEEDS, Map.of("label", label));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return URI.create(answer.json().path("url").asString()).getPath();
    }

    private JsonNode listed(TestUser user, String label) {
        return as(user).get(FEEDS)
                .json()
                .path("items")
                .valueStream()
                .filter(feed -> feed.path("label").asString().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private RegistrationConfirmedV1 confirmed(JsonNode event, UUID registration, UUID participant) {
        var golden = TestMessages.golden(RegistrationConfirmedV1.class);
        return new RegistrationConfirmedV1(
                of(golden.registration(), event, registration, participant, "CONFIRMED", 0),
                golden.event(),
                golden.places());
    }

    private RegistrationCancelledV1 cancelled(JsonNode event, UUID registration, UUID participant) {
        var golden = TestMessages.golden(RegistrationCancelledV1.class);
        return new RegistrationCancelledV1(
                of(golden.registration(), event, registration, participant, "CANCELLED", 1),
                golden.event(),
                golden.places(),
                golden.cause(),
                golden.reason());
    }

    private RegistrationSnapshot of(
            RegistrationSnapshot golden,
            JsonNode event,
            UUID registration,
            UUID participant,
            String status,
            long version) {
        return new RegistrationSnapshot(
                registration,
                UUID.fromString(event.path("id").asString()),
                golden.organizationId(),
                ana.id(),
                new RegistrationSnapshot.Participant(participant, "Ana", participant + "@example.org", "pt-BR"),
                status,
                golden.ticketCode(),
                version,
                golden.createdAt(),
                golden.updatedAt());
    }

    private static String uid(JsonNode event) {
        return "event-" + event.path("id").asString() + "@localhost";
    }

    private static List<String> uids(String text) {
        ICalendar calendar = Objects.requireNonNull(Biweekly.parse(text).first());
        return calendar.getEvents().stream()
                .map(entry -> entry.getUid().getValue())
                .toList();
    }

    private static VEvent only(String text) {
        var events = Objects.requireNonNull(Biweekly.parse(text).first()).getEvents();
        assertThat(events).hasSize(1);
        return events.getFirst();
    }
}
