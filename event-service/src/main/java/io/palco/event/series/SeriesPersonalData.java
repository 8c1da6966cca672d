package io.palco.event.series;

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

/// Who made which series. The series is the organization's; after an erasure its maker is an account that is gone.
@Component
class SeriesPersonalData implements PersonalDataKeeper {

    private final JdbcClient jdbc;

    SeriesPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<PersonalSection> sectionsAbout(Person person) {
        return List.of(PersonalSection.of("series-made", jdbc, person, """
                SELECT id, organization_id, blueprint ->> 'title' AS title, rule, created_at FROM series
                WHERE created_by = :user ORDER BY created_at"""));
    }

    @Override
    public List<KeptData> erase(Person person, String name) {
        var made = jdbc.sql("SELECT count(*) FROM series WHERE created_by = :user")
                .param("user", person.userId())
                .query(Long.class)
                .single();
        return made == 0 ? List.of() : List.of(new KeptData("series", KeptData.Reason.SECURITY));
    }

    @Override
    public Map<String, Treatment> columns() {
        return Map.of("series.created_by", PSEUDONYM, "series.*", NOT_PERSONAL, "series_exdates.*", NOT_PERSONAL);
    }
}
