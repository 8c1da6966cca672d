package io.palco.event.files;

import io.palco.platform.files.FileKey;
import io.palco.platform.files.FileStore;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// What lies in the store, whether something refers to it or not yet. A note is written, and committed, before the
/// store
/// takes the content, and goes, with the content, some time after nothing refers to it any more. The row makes those
/// who
/// bring the same content wait while it is being deleted.
@Component
class StoredContents {

    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final FileStore store;
    private final TransactionTemplate transactions;
    private final FileProperties properties;
    private final Clock clock;

    StoredContents(
            JdbcClient jdbc,
            FileStore store,
            TransactionTemplate transactions,
            FileProperties properties,
            Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.transactions = transactions;
        this.properties = properties;
        this.clock = clock;
    }

    void note(FileKey key) {
        jdbc.sql("""
                INSERT INTO stored_contents (key, noted_at) VALUES (:key, :now)
                ON CONFLICT (key) DO UPDATE SET noted_at = excluded.noted_at
                """)
                .param("key", key.toString())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Scheduled(fixedDelayString = "${palco.event.files.sweep-interval:PT10M}", initialDelayString = "PT1M")
    @SchedulerLock(name = "sweep-unreferenced-contents", lockAtMostFor = "PT10M")
    void sweep() {
        jdbc.sql("""
                SELECT key FROM stored_contents s
                 WHERE noted_at < :limit AND NOT EXISTS (SELECT 1 FROM file_contents c WHERE c.key = s.key)
                 ORDER BY noted_at LIMIT :batch
                """)
                .param("limit", limit())
                .param("batch", BATCH)
                .query(String.class)
                .list()
                .forEach(key -> transactions.executeWithoutResult(_ -> forget(key)));
    }

    private void forget(String key) {
        var gone = jdbc.sql("""
                DELETE FROM stored_contents s
                 WHERE key = :key AND noted_at < :limit
                   AND NOT EXISTS (SELECT 1 FROM file_contents c WHERE c.key = s.key)
                """).param("key", key).param("limit", limit()).update();
        if (gone > 0) {
            store.delete(FileKey.parse(key));
        }
    }

    private OffsetDateTime limit() {
        return clock.instant().minus(properties.unreferencedFor()).atOffset(ZoneOffset.UTC);
    }
}
