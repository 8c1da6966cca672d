package io.palco.platform.web.list;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/// Times as they go to the database. What somebody asks for may be any [Instant]; PostgreSQL knows fewer, and Palco
/// stores none outside the years 1 to 9999, so moving a limit to their edge changes no answer.
public final class DatabaseTime {

    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    private DatabaseTime() {}

    /// A limit as the parameter of a query on a `timestamptz`.
    public static OffsetDateTime limit(Instant limit) {
        return bounded(limit).atOffset(ZoneOffset.UTC);
    }

    static Instant bounded(Instant instant) {
        if (instant.isBefore(EARLIEST)) {
            return EARLIEST;
        }
        return instant.isAfter(LATEST) ? LATEST : instant;
    }
}
