package io.palco.identity.profile;

import io.palco.identity.profile.Profile.Link;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Everybody's profile; one who never wrote anything has an empty one.
@Component
public class Profiles {

    private final JdbcClient jdbc;
    private final Clock clock;

    Profiles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Row(
            @Nullable String timeZone,
            @Nullable String biography,
            @Nullable UUID photoId) {}

    public Profile of(UUID userId) {
        var row = jdbc.sql("""
                SELECT p.time_zone, p.biography, f.id AS photo
                FROM users u LEFT JOIN profiles p ON p.user_id = u.id LEFT JOIN photos f ON f.user_id = u.id
                WHERE u.id = :user""")
                .param("user", userId)
                .query((found, _) -> new Row(
                        found.getString("time_zone"),
                        found.getString("biography"),
                        found.getObject("photo", UUID.class)))
                .optional()
                .orElseGet(() -> new Row(null, null, null));
        var links = jdbc.sql("SELECT kind, url FROM profile_links WHERE user_id = :user ORDER BY position")
                .param("user", userId)
                .query((found, _) -> new Link(Link.Kind.valueOf(found.getString("kind")), found.getString("url")))
                .list();
        return new Profile(row.timeZone(), row.biography(), links, row.photoId());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void change(UUID userId, ProfileChange change) {
        if (change.isEmpty()) {
            return;
        }
        jdbc.sql("""
                INSERT INTO profiles (user_id, time_zone, biography, updated_at)
                VALUES (:user, nullif(:zone, ''), nullif(:biography, ''), :now)
                ON CONFLICT (user_id) DO UPDATE
                   SET time_zone = CASE WHEN CAST(:zone AS text) IS NULL
                                        THEN profiles.time_zone ELSE excluded.time_zone END,
                       biography = CASE WHEN CAST(:biography AS text) IS NULL
                                        THEN profiles.biography ELSE excluded.biography END,
                       updated_at = excluded.updated_at""")
                .param("user", userId)
                .param("zone", change.timeZone())
                .param("biography", change.biography())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (change.links() != null) {
            replaceLinks(userId, change.links());
        }
    }

    private void replaceLinks(UUID userId, List<Link> links) {
        jdbc.sql("DELETE FROM profile_links WHERE user_id = :user")
                .param("user", userId)
                .update();
        for (var position = 0; position < links.size(); position++) {
            var link = links.get(position);
            jdbc.sql("INSERT INTO profile_links (user_id, position, kind, url) VALUES (:user, :position, :kind, :url)")
                    .param("user", userId)
                    .param("position", position)
                    .param("kind", link.kind().name())
                    .param("url", link.url())
                    .update();
        }
    }
}
