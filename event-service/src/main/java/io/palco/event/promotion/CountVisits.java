package io.palco.event.promotion;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.palco.platform.security.CurrentUser;
import jakarta.annotation.PreDestroy;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Counts visits and the registrations that came of them. A page that everybody follows a link to at once must not make
/// everybody wait for one row, so counts are gathered here and written every few seconds; a killed process loses those.
/// Whoever comes again within half an hour counts once: for that a salted hash is kept in memory, and nothing else.
@Component
public class CountVisits {

    private static final Logger LOG = LoggerFactory.getLogger(CountVisits.class);
    private static final int MAX_GATHERED = 50_000;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final byte[] salt = new byte[32];
    private final ConcurrentHashMap<Row, Count> gathered = new ConcurrentHashMap<>();
    private final Cache<String, Boolean> seen = Caffeine.newBuilder()
            .maximumSize(200_000)
            .expireAfterWrite(Duration.ofMinutes(30))
            .build();

    CountVisits(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        new SecureRandom().nextBytes(salt);
    }

    private record Row(UUID eventId, LocalDate day, Channel channel) {}

    private record Count(long visits, long registrations) {

        Count plus(Count other) {
            return new Count(visits + other.visits, registrations + other.registrations);
        }
    }

    /// Somebody looks at an event's page.
    public void visited(UUID eventId, Channel channel, Visitor visitor) {
        if (!visitor.isMachine() && isNew("visit " + eventId + visitor.address() + visitor.userAgent())) {
            gather(eventId, channel, new Count(1, 0));
        }
    }

    /// Somebody who came that way has registered; each counts once.
    public void registered(UUID eventId, Channel channel, CurrentUser user) {
        if (isNew("registration " + eventId + user.id())) {
            gather(eventId, channel, new Count(0, 1));
        }
    }

    private void gather(UUID eventId, Channel channel, Count count) {
        var row = new Row(eventId, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), channel);
        if (gathered.size() < MAX_GATHERED || gathered.containsKey(row)) {
            gathered.merge(row, count, Count::plus);
        }
    }

    private boolean isNew(String what) {
        return seen.asMap().putIfAbsent(hash(what), true) == null;
    }

    private String hash(String what) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            return HexFormat.of().formatHex(digest.digest(what.getBytes(StandardCharsets.UTF_8)), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Of events that nobody may see, or that are not there, nothing is written.
    @Scheduled(fixedDelayString = "${palco.event.visits-interval:PT3S}")
    @PreDestroy
    void write() {
        gathered.keySet().forEach(row -> {
            var count = gathered.remove(row);
            if (count != null) {
                write(row, count);
            }
        });
    }

    private void write(Row row, Count count) {
        try {
            jdbc.sql("""
                    INSERT INTO event_visits AS v (event_id, day, channel, visits, registrations)
                    SELECT id, :day, :channel, :visits, :registrations FROM events
                     WHERE id = :event AND status <> 'DRAFT'
                    ON CONFLICT (event_id, day, channel) DO UPDATE
                       SET visits = v.visits + excluded.visits, registrations = v.registrations + excluded.registrations
                    """)
                    .param("day", row.day())
                    .param("channel", row.channel().name())
                    .param("visits", count.visits())
                    .param("registrations", count.registrations())
                    .param("event", row.eventId())
                    .update();
        } catch (DataAccessException e) {
            LOG.warn("Visits were not counted: {}", e.toString());
        }
    }
}
