package io.palco.e2e.bench;

import io.palco.e2e.Api;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/// Measures registrations on one hot event, through the gateway and at the service, beside `pgbench`
/// with the same
/// transaction on the same PostgreSQL; and reads of the event list. Never a test: figures go to
/// docs/performance.md.
final class Bench {

    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration MEASURED = Duration.ofSeconds(20);
    private static final int CONNECTIONS = 64;
    private static final int PLACES = 1_000_000;

    private final String origin;
    private final Api admin;
    private final AtomicLong people = new AtomicLong();
    private final String run = UUID.randomUUID().toString().substring(0, 8);

    private Bench(String origin, Api admin) {
        this.origin = origin;
        this.admin = admin;
    }

    /// @param arguments `users` measures the search of a million users instead, `events` that of a hundred thousand
    ///   events
    static void main(String[] arguments) throws IOException, InterruptedException {
        var origin = setting("PALCO_PUBLIC_URL");
        var token = signIn(origin);
        System.out.println(Machine.describe());
        if (List.of(arguments).contains("users")) {
            UserBench.run(() -> Api.at(origin).as(signIn(origin)));
        } else if (List.of(arguments).contains("events")) {
            EventBench.run(origin);
        } else {
            new Bench(origin, Api.at(origin).as(token)).run(token);
        }
    }

    private static String signIn(String origin) {
        var answer = Api.at(origin)
                .post(
                        "/api/v1/auth/login",
                        Map.of("email", setting("PALCO_ADMIN_EMAIL"), "password", setting("PALCO_ADMIN_PASSWORD")))
                .expect(200);
        if (!answer.header("RateLimit-Limit").isEmpty()) {
            System.err.println("Rate limits are on, so this would measure them. Restart Palco for a benchmark with:\n"
                    + "  ./palco down; PALCO_RATE_LIMITS=false ./palco up");
            System.exit(2);
        }
        return answer.field("accessToken");
    }

    private void run(String token) throws IOException, InterruptedException {
        var event = publishedEvent();
        var gateway = new Load(origin, token, CONNECTIONS);
        var service = new Load(serviceOrigin(), token, CONNECTIONS);

        gateway.run(WARM_UP, () -> registration(event));
        var throughGateway = gateway.run(MEASURED, () -> registration(event));
        var atService = service.run(MEASURED, () -> registration(event));
        gateway.run(Duration.ofSeconds(5), Bench::list);
        var reads = gateway.run(MEASURED, Bench::list);
        var database = PgBench.run(MEASURED);

        print("registrations, one hot event, through the gateway", throughGateway);
        print("registrations, one hot event, at the service", atService);
        print("list of 50 events, through the gateway", reads);
        database.ifPresentOrElse(
                tps -> {
                    System.out.printf(Locale.ROOT, "%-52s %8.0f /s%n", "pgbench, the same transaction on one row", tps);
                    System.out.printf(
                            Locale.ROOT,
                            "%-52s %8.2f × (through the gateway), %.2f × (at the service)%n",
                            "registrations against pgbench",
                            throughGateway.perSecond() / tps,
                            atService.perSecond() / tps);
                },
                () -> System.out.println(
                        "pgbench: not installed (Debian: postgresql-contrib), so there is no comparison"));
        System.out.printf("oversold: %s%n", isOversold(event) ? "YES" : "no");
    }

    private boolean isOversold(String event) {
        return admin.get("/api/v1/events/" + event)
                        .expect(200)
                        .json()
                        .path("available")
                        .asInt()
                < 0;
    }

    private Load.Call registration(String event) {
        var body = "{\"participant\":{\"name\":\"Load %1$d\",\"email\":\"load.%2$s.%1$d@example.org\"}}"
                .formatted(people.incrementAndGet(), run);
        return new Load.Call("POST", "/api/v1/events/" + event + "/registrations", body, 201);
    }

    private static Load.Call list() {
        return new Load.Call("GET", "/api/v1/events?limit=50", "", 200);
    }

    private String publishedEvent() {
        var start = Instant.now().plus(90, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
        var event = Map.of(
                "title",
                "Benchmark " + run,
                "startsAt",
                start.toString(),
                "endsAt",
                start.plus(2, ChronoUnit.HOURS).toString(),
                "timeZone",
                "America/Sao_Paulo",
                "location",
                Map.of("name", "Nowhere"),
                "capacity",
                PLACES);
        var id = admin.post("/api/v1/events", event).expect(201).field("id");
        admin.post("/api/v1/events/" + id + "/publish", null).expect(200);
        return id;
    }

    /// registration-service listens on the loopback, three ports above the gateway.
    private String serviceOrigin() {
        var colon = origin.lastIndexOf(':');
        return "http://127.0.0.1:" + (Integer.parseInt(origin.substring(colon + 1)) + 3);
    }

    private static void print(String what, Load.Result result) {
        System.out.printf(
                Locale.ROOT,
                "%-52s %8.0f /s   p50 %.1f ms   p99 %.1f ms   refused %d   failed %d%n",
                what,
                result.perSecond(),
                result.percentileMillis(50),
                result.percentileMillis(99),
                result.refused(),
                result.failed());
    }

    private static String setting(String name) {
        var value = System.getenv(name);
        if (value == null) {
            throw new IllegalStateException(name + " is not set; start the benchmark with ./palco bench");
        }
        return value;
    }
}
