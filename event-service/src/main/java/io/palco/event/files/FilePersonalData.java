package io.palco.event.files;

import static io.palco.platform.messaging.privacy.PersonalDataKeeper.Treatment.NOT_PERSONAL;

import io.palco.platform.messaging.privacy.KeptData;
import io.palco.platform.messaging.privacy.Person;
import io.palco.platform.messaging.privacy.PersonalDataKeeper;
import io.palco.platform.messaging.privacy.PersonalSection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Files are an organization's. That of a person, a photo say, is erased by the feature that refers to it.
@Component
class FilePersonalData implements PersonalDataKeeper {

    @Override
    public List<PersonalSection> sectionsAbout(Person person) {
        return List.of();
    }

    @Override
    public List<KeptData> erase(Person person, String name) {
        return List.of();
    }

    @Override
    public Map<String, Treatment> columns() {
        return Map.of("files.*", NOT_PERSONAL);
    }
}
