package io.palco.event.agenda;

import static io.palco.platform.messaging.privacy.PersonalDataKeeper.Treatment.ERASED;
import static io.palco.platform.messaging.privacy.PersonalDataKeeper.Treatment.EXPORTED_AND_ERASED;
import static io.palco.platform.messaging.privacy.PersonalDataKeeper.Treatment.NOT_PERSONAL;

import io.palco.event.files.KeptFiles;
import io.palco.platform.messaging.privacy.KeptData;
import io.palco.platform.messaging.privacy.Person;
import io.palco.platform.messaging.privacy.PersonalDataKeeper;
import io.palco.platform.messaging.privacy.PersonalSection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Agendas of people's own, and speakers whose address is proven to be the person's. An erased
/// speaker's sessions stay,
/// with nobody's name.
@Component
class AgendaPersonalData implements PersonalDataKeeper {

    private static final Map<String, Treatment> COLUMNS = Map.of(
            "speakers.*", EXPORTED_AND_ERASED,
            "session_picks.*", EXPORTED_AND_ERASED,
            "session_speakers.*", ERASED,
            "session_materials.*", NOT_PERSONAL,
            "sessions.*", NOT_PERSONAL,
            "tracks.*", NOT_PERSONAL);

    private final JdbcClient jdbc;
    private final KeptFiles files;

    AgendaPersonalData(JdbcClient jdbc, KeptFiles files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    @Override
    public List<PersonalSection> sectionsAbout(Person person) {
        return List.of(
                PersonalSection.of("personal-agenda", jdbc, person, """
                        SELECT s.event_id, s.id AS session_id, s.title, s.starts_at, s.ends_at, p.picked_at
                          FROM session_picks p JOIN sessions s ON s.id = p.session_id
                         WHERE p.user_id = :user ORDER BY s.starts_at"""),
                PersonalSection.of("speaker-profiles", jdbc, person, """
                        SELECT id, organization_id, name, headline, biography, email, links, created_at, updated_at
                          FROM speakers WHERE email = ANY (:emails) ORDER BY created_at"""));
    }

    @Override
    public List<KeptData> erase(Person person, String name) {
        jdbc.sql("""
                WITH gone AS (DELETE FROM session_picks WHERE user_id = :user RETURNING session_id)
                UPDATE sessions SET taken = taken - 1 WHERE id IN (SELECT session_id FROM gone)
                """).param("user", person.userId()).update();
        var photos = jdbc.sql("SELECT photo_id FROM speakers WHERE email = ANY (:emails) AND photo_id IS NOT NULL")
                .param("emails", person.emails().toArray(String[]::new))
                .query((rs, _) -> rs.getObject("photo_id", UUID.class))
                .list();
        var speakers = jdbc.sql("""
                UPDATE speakers
                   SET name = :name, headline = '', biography = '', email = NULL, links = '{}', photo_id = NULL,
                       version = version + 1
                 WHERE email = ANY (:emails)
                """)
                .param("name", name)
                .param("emails", person.emails().toArray(String[]::new))
                .update();
        files.remove(photos);
        return speakers == 0 ? List.of() : List.of(new KeptData("speaker-sessions", KeptData.Reason.STATISTICS));
    }

    @Override
    public Map<String, Treatment> columns() {
        return COLUMNS;
    }
}
