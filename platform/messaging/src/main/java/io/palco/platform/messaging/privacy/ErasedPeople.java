package io.palco.platform.messaging.privacy;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whose data was erased here. A message that was under way meanwhile must not bring it back.
public class ErasedPeople {

    private final JdbcClient jdbc;
    private final Clock clock;

    ErasedPeople(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public boolean include(@Nullable UUID userId) {
        return userId != null
                && jdbc.sql("SELECT EXISTS (SELECT 1 FROM erased_people WHERE user_id = :id)")
                        .param("id", userId)
                        .query(Boolean.class)
                        .single();
    }

    void add(UUID userId) {
        jdbc.sql("INSERT INTO erased_people (user_id, erased_at) VALUES (:id, :now) ON CONFLICT DO NOTHING")
                .param("id", userId)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
