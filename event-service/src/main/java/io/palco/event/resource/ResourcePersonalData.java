package io.palco.event.resource;

import static io.palco.platform.messaging.privacy.PersonalDataKeeper.Treatment.EXPORTED_AND_ERASED;
import static io.palco.platform.messaging.privacy.PersonalDataKeeper.Treatment.NOT_PERSONAL;

import io.palco.platform.messaging.privacy.KeptData;
import io.palco.platform.messaging.privacy.Person;
import io.palco.platform.messaging.privacy.PersonalDataKeeper;
import io.palco.platform.messaging.privacy.PersonalSection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who works for whom, and when. After an erasure the organization keeps that somebody worked, not who.
@Component
class ResourcePersonalData implements PersonalDataKeeper {

    private final JdbcClient jdbc;

    ResourcePersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<PersonalSection> sectionsAbout(Person person) {
        return List.of(
                PersonalSection.of("staff", jdbc, person, """
                        SELECT id, organization_id, name, description, created_at, updated_at FROM resources
                        WHERE user_id = :user ORDER BY created_at"""),
                PersonalSection.of("staff-bookings", jdbc, person, """
                        SELECT b.id, b.event_id, e.title, b.starts_at, b.ends_at FROM bookings b
                        JOIN resources s ON s.id = b.resource_id JOIN events e ON e.id = b.event_id
                        WHERE s.user_id = :user ORDER BY b.starts_at"""));
    }

    @Override
    public List<KeptData> erase(Person person, String name) {
        jdbc.sql("""
                UPDATE resources SET name = :name, description = NULL, user_id = NULL, version = version + 1
                 WHERE user_id = :user
                """).param("name", name).param("user", person.userId()).update();
        return List.of();
    }

    @Override
    public Map<String, Treatment> columns() {
        return Map.of("resources.*", EXPORTED_AND_ERASED, "bookings.*", NOT_PERSONAL);
    }
}
