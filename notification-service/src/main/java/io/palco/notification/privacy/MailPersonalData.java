package io.palco.notification.privacy;

import static io.palco.platform.messaging.privacy.PersonalDataKeeper.Treatment.ERASED;
import static io.palco.platform.messaging.privacy.PersonalDataKeeper.Treatment.EXPORTED_AND_ERASED;
import static io.palco.platform.messaging.privacy.PersonalDataKeeper.Treatment.PSEUDONYM;

import io.palco.notification.mail.ErasedMails;
import io.palco.platform.messaging.privacy.KeptData;
import io.palco.platform.messaging.privacy.Person;
import io.palco.platform.messaging.privacy.PersonalDataKeeper;
import io.palco.platform.messaging.privacy.PersonalSection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Mails by whom they were written to. What remains of one is that it was sent.
@Component
class MailPersonalData implements PersonalDataKeeper {

    private static final Map<String, Treatment> COLUMNS =
            Map.of("mails.*", EXPORTED_AND_ERASED, "attachments.*", ERASED, "erased_people.*", PSEUDONYM);

    private final JdbcClient jdbc;
    private final ErasedMails mails;

    MailPersonalData(JdbcClient jdbc, ErasedMails mails) {
        this.jdbc = jdbc;
        this.mails = mails;
    }

    @Override
    public List<PersonalSection> sectionsAbout(Person person) {
        return List.of(PersonalSection.of("mails", jdbc, person, """
                SELECT id, kind, recipient, recipient_name, locale, subject, content - 'sealedPath' AS content,
                       organization_id, event_id, registration_id, status, created_at, sent_at
                FROM mails WHERE user_id = :user OR lower(recipient) = ANY (:emails) ORDER BY created_at"""));
    }

    @Override
    public List<KeptData> erase(Person person, String name) {
        var erased = mails.erase(person.userId(), person.emails());
        return erased == 0 ? List.of() : List.of(new KeptData("mails", KeptData.Reason.STATISTICS));
    }

    @Override
    public Map<String, Treatment> columns() {
        return COLUMNS;
    }
}
