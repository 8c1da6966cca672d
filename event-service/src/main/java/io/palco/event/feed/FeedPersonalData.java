package io.palco.event.feed;

import static io.palco.platform.messaging.privacy.PersonalDataKeeper.Treatment.EXPORTED_AND_ERASED;

import io.palco.platform.messaging.privacy.KeptData;
import io.palco.platform.messaging.privacy.Person;
import io.palco.platform.messaging.privacy.PersonalDataKeeper;
import io.palco.platform.messaging.privacy.PersonalSection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Somebody's calendar addresses. With the person they go, and with them what they opened.
@Component
class FeedPersonalData implements PersonalDataKeeper {

    private final JdbcClient jdbc;

    FeedPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<PersonalSection> sectionsAbout(Person person) {
        return List.of(PersonalSection.of("calendar-feeds", jdbc, person, """
                SELECT id, label, created_at, last_read_at FROM calendar_feeds
                WHERE user_id = :user ORDER BY created_at"""));
    }

    @Override
    public List<KeptData> erase(Person person, String name) {
        jdbc.sql("DELETE FROM calendar_feeds WHERE user_id = :user")
                .param("user", person.userId())
                .update();
        return List.of();
    }

    @Override
    public Map<String, Treatment> columns() {
        return Map.of("calendar_feeds.*", EXPORTED_AND_ERASED);
    }
}
