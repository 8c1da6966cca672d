package io.palco.gateway;

import static java.util.Objects.requireNonNull;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The five services as the gateway sees them: each answers with its name and remembers what it was asked. The query
/// says when one should misbehave: `fake=slow`, `fake=too-large`, `fake=hang-up`, `fake=own-headers`.
final class FakeServices {

    static final List<String> NAMES = List.of(
            "identity-service", "event-service", "registration-service", "notification-service", "report-service");

    /// A request as a service received it.
    record Received(String service, String method, String path, Headers headers, int bodySize) {}

    private record Prepared(int status, String body) {}

    private final Map<String, HttpServer> servers =
            NAMES.stream().collect(Collectors.toMap(Function.identity(), this::start));
    private final ConcurrentLinkedQueue<Received> received = new ConcurrentLinkedQueue<>();
    private final Map<String, Prepared> prepared = new ConcurrentHashMap<>();
    private volatile String keys = "{\"keys\":[]}";
    private volatile String revocations = "{\"items\":[]}";
    private volatile boolean keysAreAway;

    static {
        // Without it, each answer of the JDK's server waits 40 ms for an acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    String address(String service) {
        return "http://127.0.0.1:"
                + requireNonNull(servers.get(service)).getAddress().getPort();
    }

    void publishKeys(String jwks) {
        keys = jwks;
    }

    void listRevocations(String list) {
        revocations = list;
    }

    /// From now on, a path is answered like this, by whichever service is asked.
    void answer(String path, int status, String body) {
        prepared.put(path, new Prepared(status, body));
    }

    void takeKeysAway(boolean away) {
        keysAreAway = away;
    }

    /// What came with this request id.
    List<Received> receivedAs(String requestId) {
        return received.stream()
                .filter(request -> requestId.equals(request.headers().getFirst("X-Request-Id")))
                .toList();
    }

    private HttpServer start(String name) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", exchange -> answer(name, exchange));
            server.start();
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void answer(String name, HttpExchange exchange) throws IOException {
        try (exchange) {
            var uri = exchange.getRequestURI();
            if (uri.getPath().equals("/oauth2/jwks")
                    && exchange.getRequestHeaders().get("X-Request-Id") == null) {
                send(exchange, keysAreAway ? 500 : 200, keys);
                return;
            }
            if (uri.getPath().equals("/internal/v1/revoked-access")) {
                send(exchange, 200, revocations);
                return;
            }
            var known = prepared.get(uri.getPath());
            if (known != null) {
                send(exchange, known.status(), known.body());
                return;
            }
            switch (String.valueOf(uri.getQuery())) {
                case "fake=too-large" -> send(exchange, 413, "{\"type\":\"/problems/payload-too-large\"}");
                case "fake=hang-up" -> exchange.getResponseBody().close();
                case "fake=slow" -> pause();
                case "fake=own-headers" -> {
                    exchange.getResponseHeaders().add("X-Request-Id", "the-service-says-this");
                    exchange.getResponseHeaders().add("X-Frame-Options", "SAMEORIGIN");
                    remember(name, exchange);
                    send(exchange, 200, name);
                }
                default -> {
                    remember(name, exchange);
                    send(exchange, 200, name);
                }
            }
        }
    }

    private void remember(String name, HttpExchange exchange) throws IOException {
        var size = exchange.getRequestBody().readAllBytes().length;
        received.add(new Received(
                name,
                exchange.getRequestMethod(),
                exchange.getRequestURI().getRawPath(),
                exchange.getRequestHeaders(),
                size));
    }

    private static void pause() {
        try {
            Thread.sleep(5_000);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
