package io.palco.report.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.f4b6a3.uuid.UuidCreator;
import io.palco.contracts.event.EventDeletedV1;
import io.palco.platform.test.security.TestTokens;
import io.palco.report.ReportSystem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class ReportWorkerIT extends ReportSystem {

    @Autowired
    Reports reports;

    @Autowired
    ReportWorker worker;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void takesOverTheJobOfAWorkerThatDied() {
        var eventId = knownEvent("Noite do Jazz");
        var id = jobOfADeadWorker(eventId, 1, "now() - interval '1 second'");

        var report = awaitStatus("/api/v1/reports/" + id, "READY");

        assertThat(report.path("progress").asInt()).isEqualTo(100);
        assertThat(organizer().get("/api/v1/reports/" + id + "/content").status())
                .isEqualTo(200);
        assertThat(count("SELECT attempts FROM reports WHERE id = ?", id)).isEqualTo(2);
    }

    @Test
    void leavesAJobAloneWhileItsWorkerLives() {
        var eventId = knownEvent("Noite do Jazz");
        var id = jobOfADeadWorker(eventId, 1, "now() + interval '1 hour'");

        readyReport(knownEvent("Another night"));

        var path = "/api/v1/reports/" + id;
        assertThat(organizer().get(path).json().path("status").asString()).isEqualTo("RUNNING");
        assertThat(organizer().get(path).json().path("progress").asInt()).isEqualTo(42);
        assertThat(organizer().get(path + "/content").status()).isEqualTo(409);
        assertThat(organizer().get(path + "/content").problem()).isEqualTo("invalid-transition");
    }

    @Test
    void givesUpAJobThatKeepsKillingItsWorkers() {
        var eventId = knownEvent("Noite do Jazz");
        var id = jobOfADeadWorker(eventId, 3, "now() - interval '1 second'");

        var report = awaitStatus("/api/v1/reports/" + id, "FAILED");

        assertThat(report.path("error").asString()).startsWith("The report could not be generated.");
        assertThat(organizer().get("/api/v1/reports/" + id + "/content").problem())
                .isEqualTo("invalid-transition");
    }

    @Test
    void failsWhenTheEventWasDeletedMeanwhile() {
        var eventId = knownEvent("Noite do Jazz");
        var id = jobOfADeadWorker(eventId, 1, "now() + interval '1 hour'");
        awaitHandled(Set.of(messages().send(new EventDeletedV1(eventId, TestTokens.ORGANIZATION, 99))));

        jdbc.sql("UPDATE reports SET lease_until = now() WHERE id = ?")
                .param(id)
                .update();

        var report = awaitStatus("/api/v1/reports/" + id, "FAILED");
        assertThat(report.path("error").asString()).isEqualTo("The event was deleted.");
        assertThat(organizer().post("/api/v1/reports", wish(eventId)).status()).isEqualTo(404);
    }

    @Test
    void tellsNothingAfterItLostItsJob() {
        var eventId = knownEvent("Noite do Jazz");
        var id = jobOfADeadWorker(eventId, 1, "now() + interval '1 hour'");
        var lost = new ReportJob(
                id,
                UUID.randomUUID(),
                ReportType.EVENT_PARTICIPANTS,
                eventId,
                TestTokens.ORGANIZATION,
                List.of(),
                "en",
                1);

        var progressed = reports.progress(lost, 99, Duration.ofSeconds(1));
        var finished = reports.finish(lost, "late.json", 1);
        reports.fail(lost, ReportFailure.NOT_GENERATED);
        reports.retryAfter(lost, Duration.ZERO);

        assertThat(progressed).isFalse();
        assertThat(finished).isFalse();
        assertThat(organizer()
                        .get("/api/v1/reports/" + id)
                        .json()
                        .path("progress")
                        .asInt())
                .isEqualTo(42);
    }

    @Test
    void neverGivesOneJobToTwoWorkers() throws ExecutionException, InterruptedException {
        var eventId = knownEvent("Noite do Jazz");
        worker.stop();
        try {
            queue(eventId, 200);

            var claimed = new ConcurrentLinkedQueue<UUID>();
            concurrently(8, () -> {
                for (var job = reports.claim(UUID.randomUUID(), Duration.ofMinutes(5));
                        job.isPresent();
                        job = reports.claim(UUID.randomUUID(), Duration.ofMinutes(5))) {
                    claimed.add(job.get().id());
                }
            });

            assertThat(claimed).hasSize(200).doesNotHaveDuplicates();
        } finally {
            jdbc.sql("DELETE FROM reports WHERE event_id = ?").param(eventId).update();
            worker.start();
        }
    }

    /// Negative control: reading first and marking afterwards, without a lock, gives the same job to both.
    @Test
    void wouldGiveOneJobToTwoWorkersWithoutTheLock() {
        var eventId = knownEvent("Noite do Jazz");
        worker.stop();
        try {
            queue(eventId, 1);
            var naive = "SELECT id FROM reports WHERE status = 'QUEUED' AND event_id = ? LIMIT 1";

            var seen = new TransactionTemplate(transactions).execute(_ -> {
                var first = jdbc.sql(naive).param(eventId).query(UUID.class).single();
                var other = new TransactionTemplate(transactions);
                other.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
                var second = other.execute(
                        _ -> jdbc.sql(naive).param(eventId).query(UUID.class).single());
                return List.of(first, second == null ? new UUID(0, 0) : second);
            });

            assertThat(seen).isNotNull();
            assertThat(Set.copyOf(seen)).hasSize(1);
        } finally {
            jdbc.sql("DELETE FROM reports WHERE event_id = ?").param(eventId).update();
            worker.start();
        }
    }

    @Test
    void makesEachReportOnceWithTwoWorkers() {
        var eventId = knownEvent("Noite do Jazz");
        registerMany(eventId, 500);
        try (var tap = messages().tap("palco.report");
                var helpers = Executors.newVirtualThreadPerTaskExecutor()) {
            queue(eventId, 40);
            for (var i = 0; i < 2; i++) {
                var _ = helpers.submit(() -> {
                    while (worker.workOnce()) {
                        Thread.onSpinWait();
                    }
                });
            }

            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(count(
                                    "SELECT count(*) FROM reports WHERE event_id = ? AND status = 'READY'", eventId))
                            .isEqualTo(40));

            assertThat(count("SELECT max(attempts) FROM reports WHERE event_id = ?", eventId))
                    .isOne();
            var told = new ArrayList<String>();
            for (var i = 0; i < 40; i++) {
                told.add(tap.next(
                                "report.ready.v1",
                                body -> body.path("eventId").asString().equals(eventId.toString()))
                        .body()
                        .path("reportId")
                        .asString());
            }
            assertThat(told).doesNotHaveDuplicates();
        }
    }

    private UUID jobOfADeadWorker(UUID eventId, int attempts, String leaseUntil) {
        var id = UuidCreator.getTimeOrderedEpoch();
        jdbc.sql("""
                INSERT INTO reports (id, type, format, event_id, organization_id, requested_by, mail_to, locale, status,
                                     progress, attempts, next_attempt_at, lease_owner, lease_until, created_at, version)
                VALUES (:id, 'EVENT_PARTICIPANTS', 'JSON', :eventId, :organizationId, :id, '{}', 'en', 'RUNNING',
                        42, :attempts, now(), gen_random_uuid(), %s, now(), 1)
                """.formatted(leaseUntil))
                .param("id", id)
                .param("eventId", eventId)
                .param("organizationId", TestTokens.ORGANIZATION)
                .param("attempts", attempts)
                .update();
        return id;
    }

    private void queue(UUID eventId, int count) {
        for (var i = 0; i < count; i++) {
            reports.queue(
                    UuidCreator.getTimeOrderedEpoch(),
                    new RequestReport.Wish(
                            ReportType.EVENT_PARTICIPANTS,
                            ReportFormat.JSON,
                            eventId,
                            TestTokens.ORGANIZATION,
                            UUID.randomUUID(),
                            List.of(),
                            "en"));
        }
    }

    private static void concurrently(int threads, Runnable work) throws ExecutionException, InterruptedException {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<?>>();
            for (var i = 0; i < threads; i++) {
                running.add(executor.submit(work));
            }
            for (var future : running) {
                future.get();
            }
        }
    }
}
