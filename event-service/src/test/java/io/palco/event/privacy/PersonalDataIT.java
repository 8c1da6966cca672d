package io.palco.event.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.contracts.privacy.PersonErasedV1;
import io.palco.contracts.privacy.PersonExportRequestedV1;
import io.palco.event.EventSystem;
import io.palco.platform.messaging.privacy.PersonalDataKeeper;
import io.palco.platform.test.privacy.PersonalColumns;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PersonalDataIT extends EventSystem {

    @Autowired
    List<PersonalDataKeeper> keepers;

    @Test
    void namesEveryColumnThatMaySaySomethingAboutPeople() {
        assertThat(PersonalColumns.unnamed(jdbc, keepers)).isEmpty();
    }

    @Test
    void givesOutWhichEventsSomebodyMadeAndKeepsThoseAfterAnErasure() {
        var organization = UUID.randomUUID();
        var olga = organizerOf(organization);
        var title = "Baile " + UUID.randomUUID();
        as(olga).post("/api/v1/events", event(Map.of("title", title, "organizationId", organization)));

        try (var answers = messages().tap("palco.privacy")) {
            messages().send(new PersonExportRequestedV1(UUID.randomUUID(), olga.id(), List.of()));

            answers.next(
                    "person-export.contributed.v1",
                    body -> body.path("rows").asString().contains(title));
            messages().send(new PersonErasedV1(olga.id(), List.of(olga.email()), "—"));
            var done = answers.next(
                    "person-erasure.completed.v1",
                    body -> body.path("userId").asString().equals(olga.id().toString()));
            assertThat(done.body().path("kept").toString()).contains("events", "SECURITY");
        }
        assertThat(jdbc.sql("SELECT count(*) FROM events WHERE title = :title")
                        .param("title", title)
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void tellsTheActivityLogWhoDidWhatToAnEvent() {
        var organization = UUID.randomUUID();
        var olga = organizerOf(organization);

        try (var log = messages().tap("palco.audit")) {
            var made = as(olga).with("X-Request-Id", "audit-test-1")
                    .post("/api/v1/events", event(Map.of("organizationId", organization)));
            var id = made.json().path("id").asString();
            as(olga).post("/api/v1/events/" + id + "/publish");

            var created = log.next(
                    "audit.recorded.v1",
                    body -> body.path("action").asString().equals("event.created")
                            && body.at("/subject/id").asString().equals(id));
            log.next(
                    "audit.recorded.v1",
                    body -> body.path("action").asString().equals("event.published")
                            && body.at("/subject/id").asString().equals(id));

            assertThat(created.body().at("/actor/kind").asString()).isEqualTo("PERSON");
            assertThat(created.body().at("/actor/id").asString())
                    .isEqualTo(olga.id().toString());
            assertThat(created.body().path("requestId").asString()).isEqualTo("audit-test-1");
            assertThat(created.body().path("service").asString()).isEqualTo("event-service");
            assertThat(created.body().at("/details/title").asString()).isEqualTo("Noite do Jazz");
        }
    }
}
