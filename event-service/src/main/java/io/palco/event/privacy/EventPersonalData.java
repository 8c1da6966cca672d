package io.palco.event.privacy;

import static io.palco.platform.messaging.privacy.PersonalDataKeeper.Treatment.NOT_PERSONAL;
import static io.palco.platform.messaging.privacy.PersonalDataKeeper.Treatment.PSEUDONYM;

import io.palco.platform.messaging.privacy.KeptData;
import io.palco.platform.messaging.privacy.Person;
import io.palco.platform.messaging.privacy.PersonalDataKeeper;
import io.palco.platform.messaging.privacy.PersonalSection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who made which event.
@Component
class EventPersonalData implements PersonalDataKeeper {

    private static final Map<String, Treatment> COLUMNS = Map.ofEntries(
            Map.entry("events.created_by", PSEUDONYM),
            Map.entry("events.location_name", NOT_PERSONAL),
            Map.entry("events.location_address", NOT_PERSONAL),
            Map.entry("events.cancellation_reason", NOT_PERSONAL),
            Map.entry("events.search_text", NOT_PERSONAL),
            Map.entry("events.search_document", NOT_PERSONAL),
            Map.entry("organizations.*", NOT_PERSONAL),
            Map.entry("erased_people.*", PSEUDONYM),
            Map.entry("events.online_url", NOT_PERSONAL),
            Map.entry("venues.*", NOT_PERSONAL),
            Map.entry("rooms.*", NOT_PERSONAL),
            Map.entry("seat_maps.*", NOT_PERSONAL));

    private final JdbcClient jdbc;

    EventPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<PersonalSection> sectionsAbout(Person person) {
        return List.of(PersonalSection.of("events-made", jdbc, person, """
                SELECT id, organization_id, title, status, created_at FROM events
                WHERE created_by = :user ORDER BY created_at"""));
    }

    @Override
    public List<KeptData> erase(Person person, String name) {
        var made = jdbc.sql("SELECT count(*) FROM events WHERE created_by = :user")
                .param("user", person.userId())
                .query(Long.class)
                .single();
        return made == 0 ? List.of() : List.of(new KeptData("events", KeptData.Reason.SECURITY));
    }

    @Override
    public Map<String, Treatment> columns() {
        return COLUMNS;
    }
}
