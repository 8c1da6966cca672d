package io.palco.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Waits until the gateway reaches every service: each is ready by then, but discovery has to get around first.
final class RouteCheck {

    static final String NAME = "routes";

    private static final Duration LIMIT = Duration.ofSeconds(90);
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Duration TIMEOUT = Duration.ofSeconds(5);
    private static final int SERVER_ERROR = 500;
    /// One path of each service; signed out, so that 401 is as good an answer as 200.
    private static final List<String> PATHS = List.of(
            "/oauth2/jwks", "/api/v1/events", "/api/v1/registrations", "/api/v1/notifications", "/api/v1/reports");

    private final Settings settings;
    private final HttpClient http;

    RouteCheck(Settings settings, HttpClient http) {
        this.settings = settings;
        this.http = http;
    }

    /// @throws LauncherException naming what cannot be reached
    void await(Watcher watcher) throws InterruptedException {
        watcher.starting(NAME);
        var start = System.nanoTime();
        var pending = PATHS;
        while (!pending.isEmpty()) {
            pending = unreachable(pending);
            if (System.nanoTime() - start > LIMIT.toNanos()) {
                watcher.failed(NAME, "no answer");
                throw new LauncherException("The gateway does not reach %s. Its log: ./palco logs gateway"
                        .formatted(String.join(", ", pending)));
            }
            if (!pending.isEmpty()) {
                Thread.sleep(PAUSE);
            }
        }
        watcher.ready(NAME, Duration.ofNanos(System.nanoTime() - start));
    }

    private List<String> unreachable(List<String> paths) throws InterruptedException {
        var missing = new ArrayList<String>();
        for (var path : paths) {
            if (!answers(path)) {
                missing.add(path);
            }
        }
        return missing;
    }

    private boolean answers(String path) throws InterruptedException {
        var port = PalcoSystem.GATEWAY.port(settings.portOffset());
        var host = settings.gatewayAddress().equals("0.0.0.0") ? "127.0.0.1" : settings.gatewayAddress();
        var request = HttpRequest.newBuilder(URI.create("http://%s:%d%s".formatted(host, port, path)))
                .timeout(TIMEOUT)
                .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() < SERVER_ERROR;
        } catch (IOException _) {
            return false;
        }
    }
}
