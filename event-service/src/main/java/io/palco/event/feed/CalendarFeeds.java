package io.palco.event.feed;

import com.github.f4b6a3.uuid.UuidCreator;
import io.palco.contracts.problem.ProblemType;
import io.palco.platform.security.SecretToken;
import io.palco.platform.web.problem.ProblemException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The secret addresses of people's calendars: given out once, kept as a hash, gone when taken back.
@Repository
@Transactional
public class CalendarFeeds {

    /// One for each device and program, and some to spare.
    static final int MOST = 10;

    private static final Duration READ_NOTED_EVERY = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    CalendarFeeds(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// @param key the only time that it is told
    public record Opened(CalendarFeed feed, SecretToken key) {}

    /// @throws ProblemException `limit-reached` when the user has many already
    public Opened open(UUID userId, String label) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:user, 0))")
                .param("user", "calendar-feeds-" + userId)
                .query((_, _) -> true)
                .single();
        if (of(userId).size() >= MOST) {
            throw ProblemException.of(
                    ProblemType.LIMIT_REACHED,
                    "You have %d calendar addresses; remove one that you no longer use.".formatted(MOST),
                    "Você já tem %d endereços de calendário; remova um que não use mais.".formatted(MOST));
        }
        var key = SecretToken.generate();
        var feed = new CalendarFeed(UuidCreator.getTimeOrderedEpoch(), label, clock.instant(), null);
        jdbc.sql("""
                INSERT INTO calendar_feeds (id, user_id, label, key_hash, created_at)
                VALUES (:id, :user, :label, :hash, :now)
                """)
                .param("id", feed.id())
                .param("user", userId)
                .param("label", label)
                .param("hash", key.hash())
                .param("now", now())
                .update();
        return new Opened(feed, key);
    }

    public List<CalendarFeed> of(UUID userId) {
        return jdbc.sql("SELECT * FROM calendar_feeds WHERE user_id = :user ORDER BY created_at, id")
                .param("user", userId)
                .query(CalendarFeeds::feed)
                .list();
    }

    /// Takes an address back; calendars that ask for it get nothing from then on.
    ///
    /// @throws ProblemException `not-found` when it is not one of the user's
    public void close(UUID userId, UUID id) {
        var closed = jdbc.sql("DELETE FROM calendar_feeds WHERE id = :id AND user_id = :user")
                .param("id", id)
                .param("user", userId)
                .update();
        if (closed == 0) {
            throw ProblemException.notFound();
        }
    }

    /// Whose calendar a key opens. Notes the reading, but not every time.
    Optional<Owner> owner(String key) {
        var owner = jdbc.sql("SELECT id, user_id, label FROM calendar_feeds WHERE key_hash = :hash")
                .param("hash", SecretToken.sha256(key))
                .query((rs, _) -> new Owner(
                        rs.getObject("id", UUID.class), rs.getObject("user_id", UUID.class), rs.getString("label")))
                .optional();
        owner.ifPresent(found -> jdbc.sql("""
                UPDATE calendar_feeds SET last_read_at = :now
                 WHERE id = :id AND (last_read_at IS NULL OR last_read_at < :before)
                """)
                .param("id", found.feedId())
                .param("now", now())
                .param("before", now().minus(READ_NOTED_EVERY))
                .update());
        return owner;
    }

    record Owner(UUID feedId, UUID userId, String label) {}

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static CalendarFeed feed(ResultSet rs, int row) throws SQLException {
        var read = rs.getObject("last_read_at", OffsetDateTime.class);
        return new CalendarFeed(
                rs.getObject("id", UUID.class),
                rs.getString("label"),
                rs.getObject("created_at", OffsetDateTime.class).toInstant(),
                read == null ? null : read.toInstant());
    }
}
