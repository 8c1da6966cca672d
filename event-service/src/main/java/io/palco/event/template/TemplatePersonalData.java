package io.palco.event.template;

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

/// Who made which template. Its speakers are only ids, which lead to nobody when those are
/// erased.
@Component
class TemplatePersonalData implements PersonalDataKeeper {

    private static final Map<String, Treatment> COLUMNS =
            Map.of("event_templates.created_by", PSEUDONYM, "event_templates.name", NOT_PERSONAL);

    private final JdbcClient jdbc;

    TemplatePersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<PersonalSection> sectionsAbout(Person person) {
        return List.of(PersonalSection.of("templates-made", jdbc, person, """
                SELECT id, organization_id, name, created_at FROM event_templates
                 WHERE created_by = :user ORDER BY created_at"""));
    }

    @Override
    public List<KeptData> erase(Person person, String name) {
        return List.of();
    }

    @Override
    public Map<String, Treatment> columns() {
        return COLUMNS;
    }
}
