package io.palco.report.reports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The documents, stored in pieces.
@Repository
public class ReportContent {

    private static final int CHUNK_BYTES = 256 * 1024;

    private final JdbcClient jdbc;

    ReportContent(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Stores a document in place of what an earlier attempt may have left.
    void store(UUID reportId, InputStream document) throws IOException {
        jdbc.sql("DELETE FROM report_chunks WHERE report_id = :id")
                .param("id", reportId)
                .update();
        var ordinal = 0;
        for (var chunk = document.readNBytes(CHUNK_BYTES); chunk.length > 0; chunk = document.readNBytes(CHUNK_BYTES)) {
            jdbc.sql("INSERT INTO report_chunks (report_id, ordinal, content) VALUES (:id, :ordinal, :content)")
                    .param("id", reportId)
                    .param("ordinal", ordinal++)
                    .param("content", chunk)
                    .update();
        }
    }

    /// Reads a document; only one piece of it is in memory at a time.
    public InputStream open(UUID reportId) {
        return new SequenceInputStream(new Chunks(reportId));
    }

    private final class Chunks implements Enumeration<InputStream> {
        private final UUID reportId;
        private int next;
        private byte[] chunk;

        Chunks(UUID reportId) {
            this.reportId = reportId;
            this.chunk = read();
        }

        @Override
        public boolean hasMoreElements() {
            return chunk.length > 0;
        }

        @Override
        public InputStream nextElement() {
            if (chunk.length == 0) {
                throw new NoSuchElementException();
            }
            var current = chunk;
            chunk = read();
            return new ByteArrayInputStream(current);
        }

        private byte[] read() {
            return jdbc.sql("SELECT content FROM report_chunks WHERE report_id = :id AND ordinal = :ordinal")
                    .param("id", reportId)
                    .param("ordinal", next++)
                    .query(byte[].class)
                    .optional()
                    .orElse(new byte[0]);
        }
    }
}
