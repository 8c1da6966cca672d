package io.palco.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.platform.test.security.TestTokens;
import io.palco.platform.test.security.TestTokens.TestUser;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class PlanningIT extends EventSystem {

    private final TestUser organizer = TestTokens.organizer();

    @Test
    void draftsAnEvent() {
        var answer = as(organizer).post("/api/v1/events", event(Map.of("title", "  Noite do Jazz  ")));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Location")).isEqualTo(pathOf(answer.json()));
        assertThat(answer.header("ETag")).isEqualTo("\"0\"");
        var event = answer.json();
        assertThat(event.path("title").asString()).isEqualTo("Noite do Jazz");
        assertThat(event.path("status").asString()).isEqualTo("DRAFT");
        assertThat(event.path("organizationId").asString()).isEqualTo(TestTokens.ORGANIZATION.toString());
        assertThat(event.path("available").asInt()).isEqualTo(100);
        assertThat(event.path("categories").get(0).asString()).isEqualTo("music");
        assertThat(UUID.fromString(event.path("id").asString()).version()).isEqualTo(7);
        assertThat(as(organizer).get(pathOf(event)).json()).isEqualTo(event);
    }

    @Test
    void changesOnlyTheFieldsThatAPatchNames() {
        var before = draft(organizer, Map.of());

        var answer = basedOn(organizer, before).patch(pathOf(before), Map.of("title", "Outra noite"));

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        var after = answer.json();
        assertThat(after.path("title").asString()).isEqualTo("Outra noite");
        for (var same :
                List.of("description", "startsAt", "endsAt", "timeZone", "location", "categories", "capacity")) {
            assertThat(after.path(same)).as(same).isEqualTo(before.path(same));
        }
    }

    @Test
    void replacesEverythingThatAPutLeavesOut() {
        var before = draft(organizer, Map.of());
        var replacement = event(Map.of("title", "Tudo novo"));
        replacement.remove("description");
        replacement.remove("categories");

        var answer = basedOn(organizer, before).put(pathOf(before), replacement);

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().path("description").asString()).isEmpty();
        assertThat(answer.json().path("categories").size()).isZero();
    }

    @Test
    void wantsToKnowWhichVersionAChangeIsBasedOn() {
        var event = draft(organizer, Map.of());
        var change = Map.of("title", "Outra noite");

        assertProblem(as(organizer).patch(pathOf(event), change), 428, "version-required");
        assertProblem(as(organizer).put(pathOf(event), event(change)), 428, "version-required");
        assertProblem(as(organizer).with("If-Match", "\"7\"").patch(pathOf(event), change), 412, "stale-version");
        assertProblem(as(organizer).with("If-Match", "nonsense").patch(pathOf(event), change), 412, "stale-version");
        assertThat(as(organizer)
                        .with("If-Match", "*")
                        .patch(pathOf(event), change)
                        .status())
                .isEqualTo(200);
        assertThat(as(organizer)
                        .with("If-Match", "\"0\", \"1\"")
                        .patch(pathOf(event), Map.of("title", "Mais uma"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void letsOneOfTwoConcurrentEditorsWin() throws Exception {
        for (var round = 0; round < 10; round++) {
            var event = draft(organizer, Map.of());
            var results = together(
                    8,
                    () -> basedOn(organizer, event)
                            .patch(pathOf(event), Map.of("title", "Título " + UUID.randomUUID()))
                            .status());

            assertThat(results).containsOnly(200, 412);
            assertThat(results.stream().filter(status -> status == 200)).hasSize(1);
        }
    }

    @Test
    void publishesADraftOnce() {
        var event = draft(organizer, Map.of());

        var first = as(organizer).post(pathOf(event) + "/publish");
        var second = as(organizer).post(pathOf(event) + "/publish");

        assertThat(first.json().path("status").asString()).isEqualTo("PUBLISHED");
        assertThat(first.header("ETag")).isEqualTo("\"1\"");
        assertProblem(second, 409, "invalid-transition");
    }

    @Test
    void letsOneOfManyConcurrentTransitionsHappen() throws Exception {
        var event = published(organizer, Map.of());

        var results =
                together(6, () -> as(organizer).post(pathOf(event) + "/cancel").status());

        assertThat(results.stream().filter(status -> status == 200)).hasSize(1);
        assertThat(results.stream().filter(status -> status == 409)).hasSize(5);
    }

    @Test
    void refusesToPublishWhatHasAlreadyStarted() {
        var event = draft(organizer, Map.of());

        clock.later(Duration.ofMinutes(1), () -> {
            jdbc.sql("UPDATE events SET starts_at = now() - interval '1 hour' WHERE id = CAST(:id AS uuid)")
                    .param("id", event.path("id").asString())
                    .update();
            var answer = as(organizer).post(pathOf(event) + "/publish");

            assertProblem(answer, 422, "validation-failed");
            assertThat(fields(answer)).containsExactly("startsAt");
        });
    }

    @Test
    void cancelsAPublishedEventWithItsReason() {
        var event = published(organizer, Map.of());

        var answer = as(organizer).post(pathOf(event) + "/cancel", Map.of("reason", "Chuva"));

        assertThat(answer.json().path("status").asString()).isEqualTo("CANCELLED");
        assertThat(answer.json().path("cancellationReason").asString()).isEqualTo("Chuva");
        assertProblem(
                basedOn(organizer, answer.json()).patch(pathOf(event), Map.of("title", "Ainda?")),
                409,
                "invalid-transition");
        assertProblem(as(organizer).post(pathOf(event) + "/cancel"), 409, "invalid-transition");
    }

    @Test
    void cancelsOnlyWhatIsPublished() {
        var event = draft(organizer, Map.of());

        assertProblem(as(organizer).post(pathOf(event) + "/cancel"), 409, "invalid-transition");
    }

    @Test
    void throwsOnlyDraftsAway() {
        var draft = draft(organizer, Map.of());
        var open = published(organizer, Map.of());

        assertProblem(as(organizer).with("If-Match", "\"9\"").delete(pathOf(draft)), 412, "stale-version");
        assertThat(as(organizer).delete(pathOf(draft)).status()).isEqualTo(204);
        assertProblem(as(organizer).get(pathOf(draft)), 404, "not-found");
        assertProblem(as(organizer).delete(pathOf(draft)), 404, "not-found");
        assertProblem(as(organizer).delete(pathOf(open)), 409, "invalid-transition");
    }

    @Test
    void keepsAStartThatHasPassedButTakesNoNewOneInThePast() {
        var event = published(organizer, Map.of());

        var past = Instant.now().minus(Duration.ofDays(1)).toString();
        var answer = basedOn(organizer, event).patch(pathOf(event), Map.of("startsAt", past));

        assertProblem(answer, 422, "validation-failed");
        assertThat(fields(answer)).containsExactly("startsAt");
        clock.later(Duration.ofSeconds(2), () -> {
            jdbc.sql("UPDATE events SET starts_at = now() - interval '1 hour' WHERE id = CAST(:id AS uuid)")
                    .param("id", event.path("id").asString())
                    .update();
            var current = as(organizer).get(pathOf(event)).json();
            assertThat(basedOn(organizer, current)
                            .patch(pathOf(event), Map.of("title", "Já começou"))
                            .status())
                    .isEqualTo(200);
        });
    }

    @Test
    void draftsOnceForOneIdempotencyKey() {
        var client = as(organizer).with("Idempotency-Key", UUID.randomUUID().toString());
        var body = event(Map.of("title", "Uma vez só"));

        var first = client.post("/api/v1/events", body);
        var again = client.post("/api/v1/events", body);
        var other = client.post("/api/v1/events", event(Map.of("title", "Outra intenção")));

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertProblem(other, 422, "idempotency-key-reused");
    }

    @Test
    void asksWhichOrganizationWhenThereAreSeveralOrNone() {
        var member =
                TestTokens.memberOf(UUID.randomUUID(), "Maria", io.palco.contracts.security.Permission.EVENTS_MANAGE);

        var answer =
                as(member).post("/api/v1/events", event(Map.of("organizationId", TestTokens.ORGANIZATION.toString())));

        assertProblem(answer, 422, "validation-failed");
        assertThat(fields(answer)).containsExactly("organizationId");
    }

    @Test
    void letsThoseInSeveralOrganizationsChooseOne() {
        var one = UUID.randomUUID();
        var other = UUID.randomUUID();
        var member = TestTokens.memberOfAll(
                List.of(one, other), "Maria", io.palco.contracts.security.Permission.EVENTS_MANAGE);

        var without = as(member).post("/api/v1/events", event(Map.of()));
        var with = as(member).post("/api/v1/events", event(Map.of("organizationId", other.toString())));

        assertProblem(without, 422, "validation-failed");
        assertThat(fields(without)).containsExactly("organizationId");
        assertThat(with.status()).isEqualTo(201);
        assertThat(with.json().path("organizationId").asString()).isEqualTo(other.toString());
    }

    @Test
    void storesHtmlAndSqlAsTheTextTheyAre() {
        var hostile = "<script>alert(1)</script>'; DROP TABLE events; -- \\ {{7*7}} %s %n ${jndi:x} 😀";

        var event = draft(
                organizer,
                Map.of(
                        "title",
                        hostile,
                        "description",
                        hostile + "\n" + hostile,
                        "location",
                        Map.of("name", hostile, "address", hostile),
                        "categories",
                        List.of("<b>'; --</b>")));

        assertThat(event.path("title").asString()).isEqualTo(hostile);
        var read = as(organizer).get(pathOf(event)).json();
        assertThat(read.path("title").asString()).isEqualTo(hostile);
        assertThat(read.path("description").asString()).isEqualTo(hostile + "\n" + hostile);
        assertThat(read.path("location").path("name").asString()).isEqualTo(hostile);
        assertThat(read.path("location").path("address").asString()).isEqualTo(hostile);
        assertThat(read.path("categories").get(0).asString()).isEqualTo("<b>'; --</b>");
    }

    private static <T> List<T> together(int threads, Callable<T> work) throws Exception {
        var barrier = new CyclicBarrier(threads);
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var futures = new ArrayList<Future<T>>();
            for (var i = 0; i < threads; i++) {
                futures.add(pool.submit(() -> {
                    barrier.await();
                    return work.call();
                }));
            }
            var results = new ArrayList<T>();
            for (var future : futures) {
                results.add(future.get());
            }
            return results;
        }
    }
}
