package io.palco.launcher.seed;

import io.palco.launcher.api.ApiException;
import io.palco.launcher.api.PalcoApi;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/// Brings the demo data to completion, whatever part of it is there already.
public final class Seed {

    private static final String DEFAULT_ORGANIZATION = "019a0000-0000-7000-8000-000000000001";
    private static final int CONFLICT = 409;
    private static final int UNAUTHORIZED = 401;
    private static final int REPLICA_ATTEMPTS = 40;
    private static final long REPLICA_PAUSE_MILLIS = 250;

    private final PalcoApi visitor;
    private final PalcoApi administrator;
    private final Clock clock;
    private final Consumer<String> report;

    public Seed(PalcoApi visitor, PalcoApi administrator, Clock clock, Consumer<String> report) {
        this.visitor = visitor;
        this.administrator = administrator;
        this.clock = clock;
        this.report = report;
    }

    /// @param accountPassword of the demo accounts
    /// @return how many events, accounts and registrations are new; 0 when everything was there
    public int run(String accountPassword) throws InterruptedException {
        var made = 0;
        for (var person : DemoPerson.WITH_ACCOUNT) {
            made += createAccount(person, accountPassword) ? 1 : 0;
        }
        var known = knownEvents();
        for (var demo : DemoEvent.ALL) {
            var event = known.get(demo.title());
            if (event == null) {
                event = administrator.post("/api/v1/events", demo.asRequest(clock));
                report.accept("event \"%s\"".formatted(demo.title()));
                made++;
            }
            made += complete(demo, event, accountPassword);
        }
        return made;
    }

    private Map<String, JsonNode> knownEvents() throws InterruptedException {
        Map<String, JsonNode> events = new HashMap<>();
        for (var event : administrator.all("/api/v1/events?limit=200&organizationId=" + DEFAULT_ORGANIZATION)) {
            events.putIfAbsent(event.path("title").asString(), event);
        }
        return events;
    }

    /// Publishes the event and registers who is missing; one that was cancelled or is over stays as it is.
    private int complete(DemoEvent demo, JsonNode event, String accountPassword) throws InterruptedException {
        var id = event.path("id").asString();
        var status = event.path("status").asString();
        if (status.equals("DRAFT")) {
            administrator.post("/api/v1/events/%s/publish".formatted(id), Map.of());
        } else if (!status.equals("PUBLISHED")) {
            return 0;
        }
        var registered = registeredAddresses(id);
        var made = 0;
        for (var person : DemoPerson.PARTICIPANTS.subList(0, demo.participants())) {
            if (!registered.contains(person.email())) {
                made += register(administrator, id, Map.of("participant", person.asParticipant())) ? 1 : 0;
            }
        }
        if (demo == DemoEvent.ALL.getFirst()) {
            made += registerAccounts(id, registered, accountPassword);
        }
        return made;
    }

    /// An event that registration-service has not heard of yet has no registrations.
    private Set<String> registeredAddresses(String eventId) throws InterruptedException {
        var addresses = new HashSet<String>();
        try {
            for (var registration : administrator.all("/api/v1/registrations?limit=200&eventId=" + eventId)) {
                addresses.add(registration.path("participant").path("email").asString());
            }
        } catch (ApiException e) {
            if (!e.isProblem("not-found")) {
                throw e;
            }
        }
        return addresses;
    }

    private boolean createAccount(DemoPerson person, String password) throws InterruptedException {
        try {
            visitor.post(
                    "/api/v1/auth/register",
                    Map.of(
                            "email", person.email(),
                            "password", password,
                            "name", person.name(),
                            "locale", person.locale()));
            report.accept("account %s".formatted(person.email()));
            return true;
        } catch (ApiException e) {
            if (e.status() == CONFLICT) {
                return false;
            }
            throw e;
        }
    }

    /// The demo accounts register themselves. One whose password somebody changed is left alone.
    private int registerAccounts(String eventId, Set<String> registered, String password) throws InterruptedException {
        var made = 0;
        for (var person : DemoPerson.WITH_ACCOUNT) {
            if (registered.contains(person.email())) {
                continue;
            }
            try {
                made += register(visitor.signIn(person.email(), password), eventId, Map.of()) ? 1 : 0;
            } catch (ApiException e) {
                if (e.status() != UNAUTHORIZED) {
                    throw e;
                }
            }
        }
        return made;
    }

    /// The replica of a fresh event may lag behind its publication for a moment, so a refusal is tried again.
    private boolean register(PalcoApi who, String eventId, Map<String, ?> body) throws InterruptedException {
        var path = "/api/v1/events/%s/registrations".formatted(eventId);
        for (var attempt = 1; ; attempt++) {
            try {
                var registration = who.post(path, body);
                report.accept("registration of %s"
                        .formatted(registration.path("participant").path("name").asString()));
                return true;
            } catch (ApiException e) {
                if (e.isProblem("already-registered")) {
                    return false;
                }
                var mayPass = e.isProblem("event-not-open") || e.isProblem("not-found");
                if (attempt == REPLICA_ATTEMPTS || !mayPass) {
                    throw e;
                }
                Thread.sleep(REPLICA_PAUSE_MILLIS);
            }
        }
    }
}
