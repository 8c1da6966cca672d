package io.palco.registration.privacy;

import static io.palco.platform.messaging.privacy.PersonalDataKeeper.Treatment.ERASED;
import static io.palco.platform.messaging.privacy.PersonalDataKeeper.Treatment.EXPORTED_AND_ERASED;
import static io.palco.platform.messaging.privacy.PersonalDataKeeper.Treatment.NOT_PERSONAL;
import static io.palco.platform.messaging.privacy.PersonalDataKeeper.Treatment.PSEUDONYM;

import io.palco.contracts.privacy.PersonErasedV1;
import io.palco.platform.messaging.privacy.KeptData;
import io.palco.platform.messaging.privacy.Person;
import io.palco.platform.messaging.privacy.PersonalDataKeeper;
import io.palco.platform.messaging.privacy.PersonalSection;
import io.palco.registration.participants.ParticipantChange.Corrected;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Participants and registrations. An erased participant gets a name and an address that are nobody's, as a new
/// version,
/// which reaches the other services like any correction and wins over whatever is still under way.
@Component
class RegistrationPersonalData implements PersonalDataKeeper {

    private static final String PARTICIPANTS = """
            SELECT id FROM participants WHERE user_id = :user OR email = ANY (:emails)
            UNION SELECT participant_id FROM registrations WHERE user_id = :user""";

    private static final Map<String, Treatment> COLUMNS = Map.of(
            "participants.*", EXPORTED_AND_ERASED,
            "registrations.*", EXPORTED_AND_ERASED,
            "verified_addresses.*", ERASED,
            "erased_people.*", PSEUDONYM,
            "event_terms.*", NOT_PERSONAL,
            "event_places.*", NOT_PERSONAL,
            "ticket_keys.*", NOT_PERSONAL);

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RegistrationPersonalData(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public List<PersonalSection> sectionsAbout(Person person) {
        return List.of(
                PersonalSection.of("participants", jdbc, person, """
                        SELECT id, organization_id, name, email, phone, document_id, notes, created_at, updated_at,
                               removed_at
                        FROM participants WHERE id IN (""" + PARTICIPANTS + ") ORDER BY created_at"),
                PersonalSection.of("registrations", jdbc, person, """
                        SELECT r.id, r.event_id, e.title, e.starts_at, e.ends_at, e.location_name, r.status,
                               r.ticket_code, r.answers, r.locale, r.cancellation_cause, r.cancellation_reason,
                               r.created_at, r.updated_at
                        FROM registrations r JOIN event_terms e ON e.event_id = r.event_id
                        WHERE r.participant_id IN (""" + PARTICIPANTS + ") ORDER BY r.created_at"));
    }

    @Override
    public List<KeptData> erase(Person person, String name) {
        var participants = jdbc.sql(PARTICIPANTS)
                .param("user", person.userId())
                .param("emails", person.emails().toArray(String[]::new))
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
        participants.stream().sorted().forEach(id -> erase(id, name));
        jdbc.sql("DELETE FROM verified_addresses WHERE user_id = :user")
                .param("user", person.userId())
                .update();
        return participants.isEmpty()
                ? List.of()
                : List.of(
                        new KeptData("registrations", KeptData.Reason.STATISTICS),
                        new KeptData("participants", KeptData.Reason.STATISTICS));
    }

    private void erase(UUID participant, String name) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                UPDATE registrations
                   SET user_id = NULL, answers = NULL, cancellation_reason = NULL, version = version + 1,
                       updated_at = :now
                 WHERE participant_id = :participant""").param("participant", participant).param("now", now).update();
        jdbc.sql("""
                UPDATE participants
                   SET user_id = NULL, name = :name, email = :email, phone = NULL, document_id = NULL, notes = NULL,
                       version = version + 1, updated_at = :now
                 WHERE id = :participant
                RETURNING id, organization_id, name, email, version""")
                .param("participant", participant)
                .param("name", name)
                .param("email", PersonErasedV1.address(participant))
                .param("now", now)
                .query(Corrected.class)
                .list()
                .forEach(events::publishEvent);
    }

    @Override
    public Map<String, Treatment> columns() {
        return COLUMNS;
    }
}
