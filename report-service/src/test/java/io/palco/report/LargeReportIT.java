package io.palco.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// Runs, as all integration tests of this module, in the heap of 160 MB that a service gets in production.
class LargeReportIT extends ReportSystem {

    @Test
    void tellsItsProgressWhileItIsMade() {
        var eventId = knownEvent("Grande festa");
        registerMany(eventId, 5_000);
        watchProgress();

        var path = readyReport(eventId);

        var seen = jdbc.sql("SELECT progress FROM progress_seen WHERE event_id = ? ORDER BY ordinal")
                .param(eventId)
                .query(Integer.class)
                .list();
        assertThat(seen).isSorted().hasSizeGreaterThan(3).endsWith(100);
        assertThat(seen).anyMatch(percent -> percent > 0 && percent < 100);
        assertThat(count("SELECT count(DISTINCT transaction) FROM progress_seen WHERE event_id = ?", eventId))
                .as("each step is visible to others at once")
                .isGreaterThan(3);
        assertThat(organizer().get(path + "/content").json().path("total").asInt())
                .isEqualTo(5_000);
    }

    @Test
    void listsTwoHundredThousandParticipantsInASmallHeap() {
        assertThat(Runtime.getRuntime().maxMemory()).isLessThanOrEqualTo(160L * 1024 * 1024);
        var eventId = knownEvent("Stadium");
        registerMany(eventId, 200_000);

        var path = readyReport(eventId);

        var content = organizer().get(path + "/content");
        assertThat(content.bytes().length).isGreaterThan(20_000_000);
        assertThat(content.header("Content-Length")).isEqualTo(Integer.toString(content.bytes().length));
        var end = new String(content.bytes(), content.bytes().length - 200, 200, StandardCharsets.UTF_8);
        assertThat(end).contains("Participant 200000").endsWith("],\"total\":200000}");
    }

    /// Notes every progress that is written, with the transaction that wrote it.
    private void watchProgress() {
        jdbc.sql("""
                CREATE TABLE IF NOT EXISTS progress_seen (
                    ordinal bigserial, event_id uuid, progress int, transaction xid8);
                CREATE OR REPLACE FUNCTION see_progress() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                    INSERT INTO progress_seen (event_id, progress, transaction)
                    VALUES (NEW.event_id, NEW.progress, pg_current_xact_id());
                    RETURN NEW;
                END $$;
                CREATE OR REPLACE TRIGGER see_progress AFTER UPDATE ON reports
                    FOR EACH ROW EXECUTE FUNCTION see_progress()
                """).update();
    }
}
