package io.palco.platform.messaging.privacy;

import io.palco.contracts.privacy.PersonErasedV1;
import io.palco.contracts.privacy.PersonErasureCompletedV1;
import io.palco.contracts.privacy.PersonExportContributedV1;
import io.palco.contracts.privacy.PersonExportRequestedV1;
import io.palco.platform.messaging.outbox.Outbox;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers for a service: cuts what its keepers know into messages, tells what they keep.
class PrivacyAnswers {

    /// Characters of rows per message; one row may be longer.
    static final int PART_SIZE = 200_000;

    private final List<PersonalDataKeeper> keepers;
    private final ErasedPeople erased;
    private final Outbox outbox;
    private final String service;

    PrivacyAnswers(List<PersonalDataKeeper> keepers, ErasedPeople erased, Outbox outbox, String service) {
        this.keepers = List.copyOf(keepers);
        this.erased = erased;
        this.outbox = outbox;
        this.service = service;
    }

    record Part(@Nullable String section, String rows) {}

    void contribute(PersonExportRequestedV1 request) {
        var person = new Person(request.userId(), request.emails());
        var parts = parts(keepers.stream()
                .flatMap(keeper -> keeper.sectionsAbout(person).stream())
                .toList());
        var entries = new ArrayList<Outbox.Entry>();
        for (var i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            entries.add(new Outbox.Entry(
                    request.exportId(),
                    new PersonExportContributedV1(
                            request.exportId(), service, i + 1, parts.size(), part.section(), part.rows())));
        }
        outbox.appendAll(entries);
    }

    void erase(PersonErasedV1 message) {
        erased.add(message.userId());
        var person = new Person(message.userId(), message.emails());
        var kept = keepers.stream()
                .flatMap(keeper -> keeper.erase(person, message.name()).stream())
                .map(data -> new PersonErasureCompletedV1.Kept(
                        data.what(), data.why().name()))
                .toList();
        outbox.append(message.userId(), new PersonErasureCompletedV1(message.userId(), service, kept));
    }

    static List<Part> parts(List<PersonalSection> sections) {
        var parts = new ArrayList<Part>();
        for (var section : sections) {
            var rows = new StringBuilder();
            for (var row : section.rows()) {
                if (!rows.isEmpty() && rows.length() + row.length() > PART_SIZE) {
                    parts.add(new Part(section.name(), "[" + rows + "]"));
                    rows.setLength(0);
                }
                rows.append(rows.isEmpty() ? "" : ",").append(row);
            }
            if (!rows.isEmpty()) {
                parts.add(new Part(section.name(), "[" + rows + "]"));
            }
        }
        return parts.isEmpty() ? List.of(new Part(null, "[]")) : parts;
    }
}
