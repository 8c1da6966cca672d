package io.palco.e2e;

import java.util.List;
import java.util.Map;

/// Bodies that would do something if their sender were somebody else.
final class StrangersBodies {

    private static final String NOBODY = "019a0000-0000-7000-8000-00000000dead";
    private static final String LATER = "2099-01-01T10:00:00Z";
    private static final Map<String, Object> SESSION =
            Map.of("title", "Mine", "startsAt", LATER, "endsAt", "2099-01-01T11:00:00Z");
    private static final Map<String, Object> TRACK = Map.of("name", "Mine", "color", "#000000");
    private static final Map<String, Object> ROOM = Map.of("name", "Mine");
    private static final Map<String, Object> SEAT_MAP = Map.of("name", "Mine", "plan", PlannedThings.PLAN);

    private static final Map<String, Object> BODIES = Map.ofEntries(
            Map.entry("PUT /api/v1/events/{id}", Planning.event("Taken over", 3)),
            Map.entry("PATCH /api/v1/events/{id}", Map.of("title", "Taken over")),
            Map.entry("PATCH /api/v1/participants/{id}", Map.of("name", "Taken over")),
            Map.entry("PATCH /api/v1/api-clients/{id}", Map.of("name", "Taken over")),
            Map.entry("PATCH /api/v1/organizations/{id}", Map.of("name", "Taken over")),
            Map.entry(
                    "POST /api/v1/organizations/{id}/invitations",
                    Map.of("email", "mallory@example.org", "roleIds", List.of(NOBODY))),
            Map.entry("PUT /api/v1/organizations/{id}/members/{userId}/roles", Map.of("roleIds", List.of())),
            Map.entry("POST /api/v1/organizations/{id}/transfer", Map.of("userId", NOBODY)),
            Map.entry(
                    "POST /api/v1/organizations/{organizationId}/roles",
                    Map.of("name", "Mine", "permissions", List.of("events:read"))),
            Map.entry("PATCH /api/v1/organizations/{organizationId}/roles/{roleId}", Map.of("name", "Mine")),
            Map.entry("POST /api/v1/events/{eventId}/sessions", SESSION),
            Map.entry("PUT /api/v1/sessions/{id}", SESSION),
            Map.entry("POST /api/v1/events/{eventId}/tracks", TRACK),
            Map.entry("PUT /api/v1/events/{eventId}/tracks/{id}", TRACK),
            Map.entry("PUT /api/v1/speakers/{id}", Map.of("name", "Mine")),
            Map.entry(
                    "POST /api/v1/sessions/{sessionId}/materials",
                    Map.of("title", "Mine", "url", "https://mine.example")),
            Map.entry("POST /api/v1/events/{id}/duplicate", Map.of("startsAt", LATER)),
            Map.entry("PUT /api/v1/event-templates/{id}", Map.of("name", "Mine")),
            Map.entry("POST /api/v1/event-templates/{id}/events", Map.of("startsAt", LATER)),
            Map.entry("PUT /api/v1/events/{id}/media/pictures/order", Map.of("ids", List.of())),
            Map.entry("PUT /api/v1/venues/{id}", Map.of("name", "Mine", "timeZone", "UTC")),
            Map.entry("POST /api/v1/venues/{id}/rooms", ROOM),
            Map.entry("PUT /api/v1/venues/{id}/rooms/{roomId}", ROOM),
            Map.entry("PUT /api/v1/resources/{id}", Map.of("kind", "EQUIPMENT", "name", "Mine")),
            Map.entry("POST /api/v1/venues/{id}/seat-maps", SEAT_MAP),
            Map.entry("PUT /api/v1/seat-maps/{id}", SEAT_MAP),
            Map.entry("PUT /api/v1/events/{id}/seat-map", Map.of("seatMapId", NOBODY)),
            Map.entry(
                    "PATCH /api/v1/series/{id}",
                    Map.of("scope", "ALL", "occurrence", "2099-01-01", "event", Map.of("title", "Mine"))));

    private StrangersBodies() {}

    /// @param operation its method and path; `{}` does for those that are not named
    static Object of(String operation) {
        return BODIES.getOrDefault(operation, Map.of());
    }
}
