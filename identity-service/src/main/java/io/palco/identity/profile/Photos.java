package io.palco.identity.profile;

import io.palco.identity.profile.PhotoOutcome.Kept;
import io.palco.identity.profile.PhotoOutcome.NotAPicture;
import io.palco.identity.profile.PhotoOutcome.TooManyBytes;
import io.palco.identity.profile.PhotoOutcome.TooManyPixels;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Everybody's photo, one each.
@Component
public class Photos {

    public static final int MAX_BYTES = 5 * 1024 * 1024;

    /// Pictures decoded at a time: each takes some megabytes.
    private final Semaphore decoding = new Semaphore(2);

    private final JdbcClient jdbc;
    private final Clock clock;

    Photos(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Takes the place of the one before. Its id is random and not from a clock: whoever knows it may see the photo.
    public PhotoOutcome put(UUID userId, byte[] picture) {
        if (picture.length > MAX_BYTES) {
            return new TooManyBytes();
        }
        return switch (portrait(picture)) {
            case Portrait.Result.Unreadable() -> new NotAPicture();
            case Portrait.Result.TooLarge(var width, var height) -> new TooManyPixels(width, height);
            case Portrait.Result.Portraits(var large, var small) -> {
                var id = UUID.randomUUID();
                jdbc.sql("""
                        INSERT INTO photos (id, user_id, large, small, created_at)
                        VALUES (:id, :user, :large, :small, :now)
                        ON CONFLICT (user_id) DO UPDATE
                           SET id = excluded.id, large = excluded.large, small = excluded.small,
                               created_at = excluded.created_at""")
                        .param("id", id)
                        .param("user", userId)
                        .param("large", large)
                        .param("small", small)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update();
                yield new Kept(id);
            }
        };
    }

    public void delete(UUID userId) {
        jdbc.sql("DELETE FROM photos WHERE user_id = :user")
                .param("user", userId)
                .update();
    }

    public Optional<byte[]> large(UUID id) {
        return jdbc.sql("SELECT large FROM photos WHERE id = :id")
                .param("id", id)
                .query(byte[].class)
                .optional();
    }

    public Optional<byte[]> small(UUID id) {
        return jdbc.sql("SELECT small FROM photos WHERE id = :id")
                .param("id", id)
                .query(byte[].class)
                .optional();
    }

    private Portrait.Result portrait(byte[] picture) {
        decoding.acquireUninterruptibly();
        try {
            return Portrait.of(picture);
        } finally {
            decoding.release();
        }
    }
}
