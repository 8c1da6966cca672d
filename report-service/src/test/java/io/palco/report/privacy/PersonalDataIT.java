package io.palco.report.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.f4b6a3.uuid.UuidCreator;
import io.palco.contracts.privacy.PersonErasedV1;
import io.palco.contracts.privacy.PersonExportRequestedV1;
import io.palco.contracts.registration.ParticipantUpdatedV1;
import io.palco.platform.messaging.privacy.PersonalDataKeeper;
import io.palco.platform.test.privacy.PersonalColumns;
import io.palco.platform.test.security.TestTokens;
import io.palco.report.ReportSystem;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PersonalDataIT extends ReportSystem {

    @Autowired
    List<PersonalDataKeeper> keepers;

    @Test
    void namesEveryColumnThatMaySaySomethingAboutPeople() {
        assertThat(PersonalColumns.unnamed(jdbc, keepers)).isEmpty();
    }

    @Test
    void givesOutRegistrationsOfAProvenAddress() {
        var event = knownEvent("Noite do Jazz");
        var name = "ana." + UUID.randomUUID();
        register(event, UUID.randomUUID(), name);

        try (var answers = messages().tap("palco.privacy")) {
            messages()
                    .send(new PersonExportRequestedV1(
                            UUID.randomUUID(), UUID.randomUUID(), List.of(name + "@example.org")));

            var part = answers.next(
                    "person-export.contributed.v1",
                    body -> body.path("rows").asString().contains(name));
            assertThat(part.body().path("section").asString()).isEqualTo("registrations-in-reports");
        }
    }

    @Test
    void forgetsAPersonInFactsAndReports() {
        var event = knownEvent("Noite do Jazz");
        var name = "ana." + UUID.randomUUID();
        var participant = UUID.randomUUID();
        register(event, participant, name);
        var report = readyReport(event);
        var user = UUID.randomUUID();

        try (var answers = messages().tap("palco.privacy")) {
            messages().send(new PersonErasedV1(user, List.of(name + "@example.org"), "—"));
            answers.next(
                    "person-erasure.completed.v1",
                    body -> body.path("userId").asString().equals(user.toString()));
        }

        assertThat(known(name)).isZero();
        assertThat(organizer().get(report).status()).isEqualTo(404);
        assertThat(count("SELECT count(*) FROM registration_facts WHERE event_id = ?", event))
                .isOne();
    }

    @Test
    void letsNoLateMessageBringAnErasedPersonBack() {
        var event = knownEvent("Noite do Jazz");
        var name = "ana." + UUID.randomUUID();
        var participant = UUID.randomUUID();
        register(event, participant, name);
        var report = readyReport(event);

        var erased = messages()
                .send(new ParticipantUpdatedV1(
                        participant, TestTokens.ORGANIZATION, "—", PersonErasedV1.address(participant), 5));
        awaitHandled(List.of(erased));
        var late = messages()
                .send(confirmed(registration(
                        event, UuidCreator.getTimeOrderedEpoch(), participant, name, "CONFIRMED", Instant.now(), 3)));
        awaitHandled(List.of(late));

        assertThat(known(name)).isZero();
        assertThat(organizer().get(report).status()).isEqualTo(404);
    }

    @Test
    void tellsTheActivityLogWhoTookAReportAway() {
        var event = knownEvent("Noite do Jazz");

        try (var log = messages().tap("palco.audit")) {
            var report = readyReport(event);
            organizer().get(report + "/content");

            log.next(
                    "audit.recorded.v1",
                    body -> body.path("action").asString().equals("report.requested")
                            && body.at("/details/eventId").asString().equals(event.toString()));
            log.next(
                    "audit.recorded.v1",
                    body -> body.path("action").asString().equals("report.downloaded")
                            && report.endsWith(body.at("/subject/id").asString()));
        }
    }

    private void register(UUID event, UUID participant, String name) {
        messages()
                .send(confirmed(registration(
                        event, UuidCreator.getTimeOrderedEpoch(), participant, name, "CONFIRMED", Instant.now(), 1)));
        await().until(() -> known(name) == 1);
    }

    private long known(String name) {
        return count(
                "SELECT count(*) FROM registration_facts WHERE participant_name = ? OR participant_email = ?",
                name,
                name + "@example.org");
    }
}
