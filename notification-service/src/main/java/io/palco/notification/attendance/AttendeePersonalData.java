package io.palco.notification.attendance;

import static io.palco.platform.messaging.privacy.PersonalDataKeeper.Treatment.ERASED;

import io.palco.platform.messaging.privacy.KeptData;
import io.palco.platform.messaging.privacy.Person;
import io.palco.platform.messaging.privacy.PersonalDataKeeper;
import io.palco.platform.messaging.privacy.PersonalSection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The replica of registrations. registration-service gives them out; here they are only forgotten.
@Component
class AttendeePersonalData implements PersonalDataKeeper {

    private final JdbcClient jdbc;

    AttendeePersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<PersonalSection> sectionsAbout(Person person) {
        return List.of();
    }

    @Override
    public List<KeptData> erase(Person person, String name) {
        jdbc.sql("DELETE FROM attendees WHERE user_id = :user OR lower(email) = ANY (:emails)")
                .param("user", person.userId())
                .param("emails", person.emails().toArray(String[]::new))
                .update();
        return List.of();
    }

    @Override
    public Map<String, Treatment> columns() {
        return Map.of("attendees.*", ERASED);
    }
}
