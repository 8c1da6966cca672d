package io.palco.report.privacy;

import static io.palco.platform.messaging.privacy.PersonalDataKeeper.Treatment.ERASED;
import static io.palco.platform.messaging.privacy.PersonalDataKeeper.Treatment.EXPORTED_AND_ERASED;
import static io.palco.platform.messaging.privacy.PersonalDataKeeper.Treatment.NOT_PERSONAL;
import static io.palco.platform.messaging.privacy.PersonalDataKeeper.Treatment.PSEUDONYM;

import io.palco.contracts.privacy.PersonErasedV1;
import io.palco.platform.messaging.privacy.KeptData;
import io.palco.platform.messaging.privacy.Person;
import io.palco.platform.messaging.privacy.PersonalDataKeeper;
import io.palco.platform.messaging.privacy.PersonalSection;
import io.palco.report.reports.ReportsAboutPeople;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Erasing a participant also deletes the finished reports they are in: those can be made again, without them.
@Component
class ReportPersonalData implements PersonalDataKeeper {

    private static final Map<String, Treatment> COLUMNS = Map.ofEntries(
            Map.entry("registration_facts.*", EXPORTED_AND_ERASED),
            Map.entry("participant_facts.*", ERASED),
            Map.entry("reports.mail_to", EXPORTED_AND_ERASED),
            Map.entry("reports.requested_by", PSEUDONYM),
            Map.entry("reports.file_name", NOT_PERSONAL),
            Map.entry("report_chunks.content", ERASED),
            Map.entry("event_facts.*", NOT_PERSONAL),
            Map.entry("erased_people.*", PSEUDONYM));

    private final JdbcClient jdbc;
    private final ReportsAboutPeople reports;

    ReportPersonalData(JdbcClient jdbc, ReportsAboutPeople reports) {
        this.jdbc = jdbc;
        this.reports = reports;
    }

    @Override
    public List<PersonalSection> sectionsAbout(Person person) {
        return List.of(
                PersonalSection.of("reports-asked-for", jdbc, person, """
                        SELECT id, type, event_id, status, created_at, finished_at, requested_by = :user AS by_you,
                               ARRAY(SELECT a FROM unnest(mail_to) a WHERE lower(a) = ANY (:emails)) AS mailed_to_you
                        FROM reports
                        WHERE requested_by = :user
                           OR EXISTS (SELECT FROM unnest(mail_to) a WHERE lower(a) = ANY (:emails))
                        ORDER BY created_at"""),
                PersonalSection.of("registrations-in-reports", jdbc, person, """
                        SELECT r.event_id, e.title, r.participant_name, r.participant_email, r.status, r.registered_at
                        FROM registration_facts r LEFT JOIN event_facts e ON e.event_id = r.event_id
                        WHERE r.participant_email = ANY (:emails) ORDER BY r.registered_at"""));
    }

    @Override
    public List<KeptData> erase(Person person, String name) {
        var emails = person.emails().toArray(String[]::new);
        var participants = jdbc.sql("""
                SELECT DISTINCT participant_id FROM registration_facts WHERE participant_email = ANY (:emails)
                UNION SELECT participant_id FROM participant_facts WHERE email = ANY (:emails)""")
                .param("emails", emails)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
        for (var id : participants) {
            reports.deleteAbout(id);
            overwrite(id, name);
        }
        jdbc.sql("""
                UPDATE reports SET mail_to = ARRAY(SELECT a FROM unnest(mail_to) a WHERE lower(a) <> ALL (:emails))
                WHERE EXISTS (SELECT FROM unnest(mail_to) a WHERE lower(a) = ANY (:emails))""").param("emails", emails).update();
        var asked = jdbc.sql("SELECT count(*) FROM reports WHERE requested_by = :user")
                .param("user", person.userId())
                .query(Long.class)
                .single();
        return asked == 0 ? List.of() : List.of(new KeptData("reports", KeptData.Reason.SECURITY));
    }

    /// The version stays, so that registration-service's own, newer word about the participant still wins.
    private void overwrite(UUID participant, String name) {
        var address = PersonErasedV1.address(participant);
        jdbc.sql("""
                UPDATE registration_facts SET participant_name = :name, participant_email = :email
                WHERE participant_id = :id""")
                .param("name", name)
                .param("email", address)
                .param("id", participant)
                .update();
        jdbc.sql("UPDATE participant_facts SET name = :name, email = :email WHERE participant_id = :id")
                .param("name", name)
                .param("email", address)
                .param("id", participant)
                .update();
    }

    @Override
    public Map<String, Treatment> columns() {
        return COLUMNS;
    }
}
