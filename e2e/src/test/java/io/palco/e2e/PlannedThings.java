package io.palco.e2e;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/// One of everything that planning an event leaves behind, by the end of the path that leads to
/// it.
final class PlannedThings {

    /// Sections of one row of one seat.
    static final Map<String, Object> PLAN = Map.of(
            "schema",
            "palco.seat-map.v1",
            "width",
            100,
            "height",
            100,
            "sections",
            List.of(),
            "areas",
            List.of(Map.of(
                    "id", "floor", "name", "Floor", "capacity", 5, "x", 10, "y", 10, "width", 40, "height", 40)));

    private final Map<String, String> ids = new HashMap<>();
    private final Api owner;
    private final String organization;

    private PlannedThings(Api owner, String organization) {
        this.owner = owner;
        this.organization = organization;
    }

    /// @param event a draft that [Planning#event] describes
    static Map<String, String> of(Api owner, String organization, String event) {
        var things = new PlannedThings(owner, organization);
        things.agenda(event);
        things.media(event);
        things.places(event);
        things.repetitions(event);
        return things.ids;
    }

    private void agenda(String event) {
        var draft = owner.get("/api/v1/events/" + event).expect(200).json();
        var path = "/api/v1/events/" + event;
        var session = made(
                path + "/sessions",
                Map.of("title", "Opening", "startsAt", draft.path("startsAt"), "endsAt", draft.path("endsAt")));
        ids.put("/sessions/{id}", session);
        ids.put("/sessions/{sessionId}", session);
        ids.put("/tracks/{id}", made(path + "/tracks", Map.of("name", "Data", "color", "#112233")));
        ids.put("/speakers/{id}", made("/api/v1/speakers", ofTheirs(Map.of("name", "Ada"))));
        ids.put(
                "/materials/{id}",
                made(
                        "/api/v1/sessions/" + session + "/materials",
                        Map.of("title", "Slides", "url", "https://slides.example")));
        ids.put("/event-templates/{id}", made("/api/v1/event-templates", Map.of("eventId", event, "name", "Again")));
    }

    private void media(String event) {
        var path = "/api/v1/events/" + event + "/media/";
        ids.put(
                "/pictures/{pictureId}",
                owner.with("Content-Type", "image/png")
                        .post(path + "pictures", png())
                        .expect(201)
                        .json()
                        .at("/picture/id")
                        .asString());
        ids.put(
                "/attachments/{attachmentId}",
                owner.with("Content-Type", "application/octet-stream")
                        .post(path + "attachments?name=programme.txt", "Programme")
                        .expect(201)
                        .field("id"));
    }

    private void places(String event) {
        var venue = made("/api/v1/venues", ofTheirs(Map.of("name", "Theatre", "timeZone", "America/Sao_Paulo")));
        ids.put("/venues/{id}", venue);
        ids.put("/rooms/{roomId}", made("/api/v1/venues/" + venue + "/rooms", Map.of("name", "Hall")));
        var resource = made("/api/v1/resources", ofTheirs(Map.of("kind", "EQUIPMENT", "name", "Chairs", "stock", 9)));
        ids.put("/resources/{id}", resource);
        ids.put("/bookings/{id}", made("/api/v1/bookings", Map.of("eventId", event, "resourceId", resource)));
        var seatMap = made("/api/v1/venues/" + venue + "/seat-maps", Map.of("name", "Stalls", "plan", PLAN));
        ids.put("/seat-maps/{id}", seatMap);
    }

    private void repetitions(String event) {
        var first = new HashMap<>(Planning.event(Planning.uniqueTitle("Every week"), 5));
        first.put("organizationId", organization);
        ids.put("/series/{id}", made("/api/v1/series", Map.of("event", first, "rule", "FREQ=WEEKLY;COUNT=2")));
        ids.put("/calendar-feeds/{id}", made("/api/v1/calendar-feeds", Map.of("label", "Phone")));
        ids.put("/events/{id}.ics", event + ".ics");
    }

    private Map<String, Object> ofTheirs(Map<String, Object> thing) {
        var body = new HashMap<>(thing);
        body.put("organizationId", organization);
        return body;
    }

    private String made(String path, Object body) {
        return owner.post(path, body).expect(201).field("id");
    }

    private static byte[] png() {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
