package io.palco.e2e;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;

/// Makes events for tests.
final class Planning {

    private Planning() {}

    /// A title that no other test has.
    static String uniqueTitle(String words) {
        return words + " " + UUID.randomUUID().toString().substring(0, 8);
    }

    static Map<String, Object> event(String title, int capacity) {
        var start = Instant.now().plus(Duration.ofDays(60)).truncatedTo(ChronoUnit.HOURS);
        return Map.of(
                "title",
                title,
                "description",
                "Three bands, one night.",
                "startsAt",
                start.toString(),
                "endsAt",
                start.plus(Duration.ofHours(4)).toString(),
                "timeZone",
                "America/Sao_Paulo",
                "location",
                Map.of("name", "Teatro Municipal", "address", "Praça Ramos de Azevedo, São Paulo"),
                "capacity",
                capacity);
    }

    /// A published event.
    ///
    /// @return its id
    static String published(Api organizer, String title, int capacity) {
        var id = organizer
                .post("/api/v1/events", event(title, capacity))
                .expect(201)
                .field("id");
        organizer.post("/api/v1/events/" + id + "/publish", null).expect(200);
        return id;
    }
}
