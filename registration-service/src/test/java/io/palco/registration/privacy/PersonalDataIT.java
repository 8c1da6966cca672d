package io.palco.registration.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.contracts.privacy.PersonErasedV1;
import io.palco.contracts.privacy.PersonExportRequestedV1;
import io.palco.platform.messaging.privacy.PersonalDataKeeper;
import io.palco.platform.test.privacy.PersonalColumns;
import io.palco.platform.test.security.TestTokens;
import io.palco.registration.RegistrationSystem;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class PersonalDataIT extends RegistrationSystem {

    @Autowired
    List<PersonalDataKeeper> keepers;

    @Test
    void namesEveryColumnThatMaySaySomethingAboutPeople() {
        assertThat(PersonalColumns.unnamed(jdbc, keepers)).isEmpty();
    }

    @Test
    void givesOutRegistrationsOfAnAccountAndOfAProvenAddress() {
        var ana = TestTokens.user("Ana");
        var noted = "ana.work." + UUID.randomUUID() + "@example.org";
        registered(ana, openEvent(10));
        registeredByOrganizer(noted, openEvent(10));
        var export = UUID.randomUUID();

        try (var answers = messages().tap("palco.privacy")) {
            messages().send(new PersonExportRequestedV1(export, ana.id(), List.of(noted)));

            var participants = answers.next(
                    "person-export.contributed.v1",
                    body -> body.path("exportId").asString().equals(export.toString())
                            && body.path("section").asString("").equals("participants"));
            assertThat(participants.body().path("service").asString()).isEqualTo("registration-service");
            assertThat(participants.body().path("rows").asString()).contains(ana.email(), noted);
            var registrations = answers.next(
                    "person-export.contributed.v1",
                    body -> body.path("exportId").asString().equals(export.toString())
                            && body.path("section").asString("").equals("registrations"));
            assertThat(registrations.body().path("rows").asString()).contains("Noite do Jazz", "PALCO1.");
        }
    }

    @Test
    void cutsTheLinkToAnErasedPersonAndKeepsThePlaces() {
        var ana = TestTokens.user("Ana");
        var eve = TestTokens.user("Eve");
        var event = openEvent(10);
        var path = registered(ana, event);
        registered(eve, event);

        try (var answers = messages().tap("palco.privacy");
                var changes = messages().tap("palco.registration")) {
            messages().send(new PersonErasedV1(ana.id(), List.of(ana.email()), "—"));

            var done = answers.next(
                    "person-erasure.completed.v1",
                    body -> body.path("userId").asString().equals(ana.id().toString()));
            assertThat(done.body().path("kept").toString()).contains("registrations", "STATISTICS");
            var changed = changes.next(
                    "participant.updated.v1",
                    body -> PersonErasedV1.isErased(body.path("email").asString()));
            assertThat(changed.body().path("version").asLong()).isPositive();
        }
        assertThat(rows("participants WHERE email = '" + ana.email() + "' OR user_id = '" + ana.id() + "'"))
                .isZero();
        assertThat(rows("registrations WHERE user_id = '" + ana.id() + "'")).isZero();
        assertThat(rows("participants WHERE email = '" + eve.email() + "'")).isOne();
        assertThat(activeRows(event)).isEqualTo(2);
        assertThat(taken(event)).isEqualTo(2);
        assertThat(as(ana).get(path).status()).isEqualTo(404);
        assertThat(as(organizer).get(path).json().at("/participant/name").asString())
                .isEqualTo("—");
    }

    @Test
    void tellsTheActivityLogWhatOthersDidToSomebodysRegistration() {
        var event = openEvent(10);
        var noted = "ana.noted." + UUID.randomUUID() + "@example.org";

        try (var log = messages().tap("palco.audit")) {
            var path = registeredByOrganizer(noted, event);
            as(organizer).post(path + "/cancel", Map.of("reason", "Desistiu"));

            var made = log.next("audit.recorded.v1", body -> isAction(body, "registration.made-for-somebody", event));
            var cancelled = log.next("audit.recorded.v1", body -> isAction(body, "registration.cancelled", event));

            assertThat(made.body().at("/actor/id").asString())
                    .isEqualTo(organizer.id().toString());
            assertThat(made.body().at("/subject/label").asString()).isEqualTo(noted);
            assertThat(made.body().path("organizationId").asString()).isEqualTo(organization.toString());
            assertThat(cancelled.body().at("/details/cause").asString()).isEqualTo("ORGANIZER");
            assertThat(cancelled.body().at("/actor/address").asString()).isNotBlank();
        }
    }

    private static boolean isAction(JsonNode body, String action, UUID event) {
        return body.path("action").asString().equals(action)
                && body.at("/details/eventId").asString("").equals(event.toString());
    }

    private String registeredByOrganizer(String email, UUID event) {
        var person = Map.of("participant", Map.of("name", "Ana Lima", "email", email));
        var answer = as(organizer).post(registrations(event), person);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return Objects.requireNonNull(answer.header("Location"));
    }

    private long rows(String table) {
        return jdbc.sql("SELECT count(*) FROM " + table).query(Long.class).single();
    }
}
