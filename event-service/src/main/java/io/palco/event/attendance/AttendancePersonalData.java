package io.palco.event.attendance;

import static io.palco.platform.messaging.privacy.PersonalDataKeeper.Treatment.ERASED;

import io.palco.platform.messaging.privacy.KeptData;
import io.palco.platform.messaging.privacy.Person;
import io.palco.platform.messaging.privacy.PersonalDataKeeper;
import io.palco.platform.messaging.privacy.PersonalSection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The replica of places. registration-service gives them out; here they are only forgotten.
@Component
class AttendancePersonalData implements PersonalDataKeeper {

    private static final Map<String, Treatment> COLUMNS =
            Map.of("attendances.*", ERASED, "attendees.*", ERASED, "verified_addresses.*", ERASED);

    private final JdbcClient jdbc;

    AttendancePersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<PersonalSection> sectionsAbout(Person person) {
        return List.of();
    }

    @Override
    public List<KeptData> erase(Person person, String name) {
        var emails = person.emails().toArray(String[]::new);
        jdbc.sql("""
                DELETE FROM attendances
                 WHERE user_id = :user
                    OR participant_id IN (SELECT participant_id FROM attendees WHERE email = ANY (:emails))""").param("user", person.userId()).param("emails", emails).update();
        jdbc.sql("DELETE FROM attendees WHERE email = ANY (:emails)")
                .param("emails", emails)
                .update();
        jdbc.sql("DELETE FROM verified_addresses WHERE user_id = :user")
                .param("user", person.userId())
                .update();
        return List.of();
    }

    @Override
    public Map<String, Treatment> columns() {
        return COLUMNS;
    }
}
