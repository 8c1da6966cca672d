package io.palco.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Strangers with real ids in their hands: what is another organization's or another person's
/// is not there for them,
/// whatever operation they try it with.
class StrangersIT {

    private static final PalcoSystem SYSTEM = RunningSystem.get();
    private static final List<String> STRANGERS = List.of("nobody", "person", "OWNER elsewhere");

    /// What operations cannot do without, beside a body.
    private static final Map<String, String> QUERIES = Map.of(
            "GET /api/v1/resources/{id}/bookings",
            "?from=2099-01-01T00:00:00Z&to=2099-01-02T00:00:00Z",
            "POST /api/v1/events/{id}/media/attachments",
            "?name=a.txt",
            "POST /api/v1/sessions/{sessionId}/materials/files",
            "?name=a.txt");

    /// What belongs to everybody or to nobody, or to whoever has its key; visits, which are
    /// counted from everybody and
    /// told to those who plan; and passkeys, which only a browser can make (identity-service's
    /// tests have a stranger try
    /// them).
    private static final List<String> NOT_BELONGINGS = List.of(
            "/operations/",
            "/photos/{id}",
            "/passkeys/{id}",
            "/media/{id}/{variant}",
            "/calendar-feeds/organizations/{id}.ics",
            "/calendar-feeds/{key}.ics",
            "POST /api/v1/events/{id}/visits");

    private static final Cast CAST = new Cast(SYSTEM);
    private static final Belongings BELONGINGS = new Belongings(CAST, CAST.signIn(CAST.owner()));

    @Test
    void seeAndChangeNothingOfOthers() {
        var leaks = new ArrayList<String>();
        var unknown = new ArrayList<String>();
        for (var operation : Operation.all(SYSTEM.api())) {
            if (!operation.path().contains("{") || NOT_BELONGINGS.stream().anyMatch(operation.name()::contains)) {
                continue;
            }
            var path = BELONGINGS.fill(operation.path());
            if (path.isEmpty()) {
                unknown.add(operation.name());
                continue;
            }
            for (var stranger : STRANGERS) {
                var answer = CAST.as(stranger)
                        .with("If-Match", "*")
                        .send(
                                operation.method(),
                                path.get() + QUERIES.getOrDefault(operation.name(), ""),
                                operation.hasBody() ? StrangersBodies.of(operation.name()) : null);
                if (!List.of(401, 403, 404).contains(answer.status())) {
                    leaks.add(operation + " by " + stranger + ": " + answer.status() + " " + answer.text());
                }
            }
        }

        assertThat(leaks).isEmpty();
        assertThat(unknown).as("operations that Belongings has nothing for").isEmpty();
    }

    @Test
    void theOwnerSeesAllOfIt() {
        var owner = CAST.signIn(CAST.owner());

        for (var template : List.of(
                "/api/v1/events/{id}",
                "/api/v1/registrations/{id}",
                "/api/v1/participants/{id}",
                "/api/v1/reports/{id}",
                "/api/v1/mails/{id}",
                "/api/v1/api-clients/{id}",
                "/api/v1/organizations/{id}")) {
            var path = BELONGINGS.fill(template).orElseThrow();
            assertThat(owner.get(path).status()).as(path).isEqualTo(200);
        }
    }

    @Test
    void aCrmReadsRegistrationsOfItsOrganizationAndNothingElse() {
        var crm = CAST.as("client");
        var event = BELONGINGS.fill("/api/v1/events/{id}").orElseThrow();
        var ofAnotherOrganization =
                Planning.published(new People(SYSTEM.api()).administrator(), Planning.uniqueTitle("Not theirs"), 3);

        var own = crm.get("/api/v1/registrations?eventId=" + event.substring(event.lastIndexOf('/') + 1));
        var foreign = crm.get("/api/v1/registrations?eventId=" + ofAnotherOrganization);
        var participants = crm.get("/api/v1/participants?limit=200");

        assertThat(own.status()).as(own.text()).isEqualTo(200);
        assertThat(foreign.status()).isEqualTo(404);
        assertThat(participants.status()).isEqualTo(200);
        assertThat(crm.get("/api/v1/me").status()).isEqualTo(403);
        assertThat(crm.get("/api/v1/users").status()).isEqualTo(403);
        assertThat(crm.post("/api/v1/events", Planning.event("By a robot", 1)).status())
                .isEqualTo(403);
        assertThat(crm.get("/api/v1/organizations/" + CAST.organization() + "/members")
                        .status())
                .isEqualTo(403);
    }
}
