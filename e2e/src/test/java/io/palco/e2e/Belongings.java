package io.palco.e2e;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// One of everything that an organization and its owner can have, so that strangers have
/// something to ask for.
final class Belongings {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final Map<String, String> ids = new HashMap<>();

    /// @param owner signed in a moment ago
    Belongings(Cast cast, Api owner) {
        var organization = cast.organization();
        var draft = owner.post("/api/v1/events", event("Draft", organization))
                .expect(201)
                .field("id");
        var event = owner.post("/api/v1/events", event("Private view", organization))
                .expect(201)
                .field("id");
        owner.post("/api/v1/events/" + event + "/publish", null).expect(200);
        var registration = owner.post(
                        "/api/v1/events/" + event + "/registrations",
                        Map.of(
                                "participant",
                                Map.of("name", "Vera Victim", "email", UUID.randomUUID() + "@example.org")))
                .expect(201)
                .json();
        var me = owner.get("/api/v1/me").expect(200).field("id");
        var client = owner.post(
                        "/api/v1/api-clients",
                        Map.of("organizationId", organization, "name", "Own", "scopes", List.of("events:read")))
                .expect(201)
                .json();
        var report = owner.post(
                        "/api/v1/reports", Map.of("type", "EVENT_PARTICIPANTS", "format", "JSON", "eventId", event))
                .expect(202)
                .field("id");
        var invitation = owner.post(
                        "/api/v1/organizations/" + organization + "/invitations",
                        Map.of("email", UUID.randomUUID() + "@example.org", "roleIds", List.of(cast.roleId("ANALYST"))))
                .expect(201)
                .field("id");
        var role = owner.post(
                        "/api/v1/organizations/" + organization + "/roles",
                        Map.of("name", "Helpers", "permissions", List.of("events:read")))
                .expect(201)
                .field("id");

        ids.put("/events/{id}", draft);
        ids.put("/events/{eventId}", draft);
        ids.putAll(PlannedThings.of(owner, organization, draft));
        ids.put("/registrations/{id}", registration.path("id").asString());
        ids.put("/participants/{id}", registration.at("/participant/id").asString());
        ids.put("/reports/{id}", report);
        ids.put("/mails/{id}", mailAbout(owner, event));
        ids.put("/api-clients/{id}", client.at("/client/id").asString());
        ids.put("/secrets/{secretId}", client.at("/client/secrets/0/id").asString());
        ids.put("/organizations/{id}", organization);
        ids.put("/organizations/{organizationId}", organization);
        ids.put("/invitations/{invitationId}", invitation);
        ids.put("/members/{userId}", me);
        ids.put("/roles/{roleId}", role);
        ids.put("/roles/{id}", cast.roleId("OWNER"));
        ids.put("/users/{id}", me);
        ids.put("/me/sessions/{id}", firstOf(owner, "/api/v1/me/sessions"));
        ids.put("/me/exports/{id}", exportOf(owner));
    }

    /// The template with real ids in it; nothing when there is a parameter that nothing here is
    /// for.
    Optional<String> fill(String template) {
        var path = new StringBuilder();
        for (var segment : template.substring(1).split("/")) {
            path.append('/');
            if (!segment.startsWith("{")) {
                path.append(segment);
                continue;
            }
            var prefix = template.substring(0, template.indexOf(segment) + segment.length());
            var id = ids.entrySet().stream()
                    .filter(entry -> prefix.endsWith(entry.getKey()))
                    .max((one, other) -> Integer.compare(
                            one.getKey().length(), other.getKey().length()))
                    .map(Map.Entry::getValue);
            if (id.isEmpty()) {
                return Optional.empty();
            }
            path.append(id.get());
        }
        return Optional.of(path.toString());
    }

    private static Map<String, Object> event(String title, String organization) {
        var event = new HashMap<>(Planning.event(Planning.uniqueTitle(title), 5));
        event.put("organizationId", organization);
        return event;
    }

    private static String mailAbout(Api owner, String event) {
        return Await.until(
                        "the mail about a registration",
                        SOON,
                        () -> owner.get("/api/v1/mails?eventId=" + event)
                                .expect(200)
                                .json()
                                .path("items"),
                        mails -> !mails.isEmpty())
                .get(0)
                .path("id")
                .asString();
    }

    private static String exportOf(Api owner) {
        return owner.post("/api/v1/me/export", null).expect(202).field("id");
    }

    private static String firstOf(Api owner, String list) {
        var answer = owner.get(list).expect(200).json();
        return answer.at("/items/0/id").asString();
    }
}
