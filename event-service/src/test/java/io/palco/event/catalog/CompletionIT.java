package io.palco.event.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.event.EventSystem;
import io.palco.platform.test.security.TestTokens;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CompletionIT extends EventSystem {

    @Autowired
    private CompleteEndedEvents completion;

    @Test
    void completesPublishedEventsWhoseEndHasPassed() {
        var organizer = TestTokens.organizer();
        var ended = published(organizer, Map.of());
        var draft = draft(organizer, Map.of());
        var cancelled = published(organizer, Map.of());
        as(organizer).post(pathOf(cancelled) + "/cancel");
        var future = published(
                organizer,
                Map.of("startsAt", inDays(300).toString(), "endsAt", inDays(301).toString()));

        try (var tap = messages().tap("palco.event")) {
            clock.later(Duration.ofDays(31), () -> {
                completion.complete();

                var told = tap.next(
                        "event.completed.v1",
                        body -> body.path("event").path("id").equals(ended.path("id")));
                assertThat(told.body().path("event").path("status").asString()).isEqualTo("COMPLETED");
            });
        }

        assertThat(as(organizer).get(pathOf(ended)).json().path("status").asString())
                .isEqualTo("COMPLETED");
        assertThat(as(organizer).get(pathOf(draft)).json().path("status").asString())
                .isEqualTo("DRAFT");
        assertThat(as(organizer).get(pathOf(cancelled)).json().path("status").asString())
                .isEqualTo("CANCELLED");
        assertThat(as(organizer).get(pathOf(future)).json().path("status").asString())
                .isEqualTo("PUBLISHED");
    }
}
