package io.palco.identity.profile;

import io.palco.identity.profile.PhotoOutcome.Kept;
import io.palco.identity.profile.PhotoOutcome.NotAPicture;
import io.palco.identity.profile.PhotoOutcome.TooManyBytes;
import io.palco.identity.profile.PhotoOutcome.TooManyPixels;
import io.palco.platform.files.image.Drawing;
import io.palco.platform.files.image.Drawn;
import io.palco.platform.files.image.Pictures;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Everybody's photo, one each.
@Component
public class Photos {

    public static final int MAX_BYTES = 5 * 1024 * 1024;

    private static final int LARGE = 512;
    private static final int SMALL = 128;

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
        return switch (Pictures.draw(picture, LARGE, Photos::portraits)) {
            case Drawn.Unreadable() -> new NotAPicture();
            case Drawn.TooLarge(var width, var height) -> new TooManyPixels(width, height);
            case Drawn.Done(Portraits(var large, var small)) -> {
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

    private record Portraits(byte[] large, byte[] small) {}

    private static Portraits portraits(Drawing picture) {
        var large = picture.square(LARGE);
        return new Portraits(large.jpeg(), large.square(SMALL).jpeg());
    }
}
