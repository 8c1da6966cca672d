package io.palco.event.promotion;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which events have a page that crawlers shall know, cut into pages of a fixed size.
@Component
public class Sitemap {

    /// The protocol allows 50,000; smaller pages are quicker to make and to fetch.
    private static final int PAGE = 5_000;

    private final JdbcClient jdbc;

    Sitemap(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public record Entry(UUID id, Instant updatedAt) {}

    /// The ids at which the pages begin.
    public List<UUID> starts() {
        return jdbc.sql("""
                SELECT id FROM (SELECT id, row_number() OVER (ORDER BY id) AS place
                                  FROM events WHERE status = 'PUBLISHED') AS numbered
                 WHERE place % :page = 1 ORDER BY id LIMIT 50000
                """)
                .param("page", PAGE)
                .query((rs, _) -> Objects.requireNonNull(rs.getObject("id", UUID.class)))
                .list();
    }

    /// One page, from an id on.
    public List<Entry> page(UUID start) {
        return jdbc.sql(
                        "SELECT id, updated_at FROM events WHERE status = 'PUBLISHED' AND id >= :start ORDER BY id LIMIT :page")
                .param("start", start)
                .param("page", PAGE)
                .query((rs, _) -> new Entry(
                        rs.getObject("id", UUID.class),
                        rs.getObject("updated_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
