package io.palco.launcher.seed;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The few endpoints that the seed needs, in memory, with the refusals that matter to it.
final class FakeGateway implements AutoCloseable {

    private final JsonMapper json = JsonMapper.shared();
    private final HttpServer server;
    private final Map<String, String> passwords = new HashMap<>();
    private final Map<String, ObjectNode> events = new LinkedHashMap<>();
    private final List<ObjectNode> registrations = new ArrayList<>();
    private int refusalsForRate;
    private int refusalsForReplica;

    FakeGateway() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void addAccount(String email, String password) {
        passwords.put(email, password);
    }

    /// The next requests are answered with 429, 1 s.
    void limitRate(int requests) {
        refusalsForRate = requests;
    }

    /// The event is unknown to, and then not open for, the next registrations.
    void lagBehind(int requests) {
        refusalsForReplica = requests;
    }

    Map<String, ObjectNode> events() {
        return events;
    }

    List<ObjectNode> registrations() {
        return registrations;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private synchronized void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = json.readTree(exchange.getRequestBody());
            if (refusalsForRate > 0) {
                refusalsForRate--;
                exchange.getResponseHeaders().set("Retry-After", "1");
                problem(exchange, 429, "rate-limited");
                return;
            }
            var path = exchange.getRequestURI().getPath().replace("/api/v1/", "");
            switch (exchange.getRequestMethod() + " " + path.replaceAll("event-\\d+", "{id}")) {
                case "POST auth/register" -> register(exchange, body);
                case "POST auth/login" -> login(exchange, body);
                case "GET events" -> page(exchange, List.copyOf(events.values()));
                case "POST events" -> createEvent(exchange, (ObjectNode) body);
                case "POST events/{id}/publish" -> publish(exchange, path.split("/")[1]);
                case "GET registrations" -> listRegistrations(exchange);
                case "POST events/{id}/registrations" -> createRegistration(exchange, path.split("/")[1], body);
                default -> problem(exchange, 404, "not-found");
            }
        }
    }

    private void register(HttpExchange exchange, JsonNode body) throws IOException {
        if (passwords.putIfAbsent(text(body, "email"), text(body, "password")) == null) {
            answer(exchange, 201, body);
        } else {
            problem(exchange, 409, "email-taken");
        }
    }

    private void login(HttpExchange exchange, JsonNode body) throws IOException {
        var email = text(body, "email");
        if (text(body, "password").equals(passwords.get(email))) {
            answer(exchange, 200, Map.of("accessToken", email));
        } else {
            problem(exchange, 401, "unauthorized");
        }
    }

    private void createEvent(HttpExchange exchange, ObjectNode body) throws IOException {
        var id = "event-" + (events.size() + 1);
        events.put(id, body.put("id", id).put("status", "DRAFT"));
        answer(exchange, 201, body);
    }

    private void publish(HttpExchange exchange, String id) throws IOException {
        answer(exchange, 200, Objects.requireNonNull(events.get(id)).put("status", "PUBLISHED"));
    }

    private void createRegistration(HttpExchange exchange, String eventId, JsonNode body) throws IOException {
        if (refusalsForReplica > 0) {
            refusalsForReplica--;
            problem(exchange, 409, "event-not-open");
            return;
        }
        var caller = exchange.getRequestHeaders().getFirst("Authorization").replace("Bearer ", "");
        var email = body.path("participant").path("email").asString(caller);
        var registration = json.createObjectNode().put("eventId", eventId);
        registration.putObject("participant").put("email", email).put("name", email);
        registrations.add(registration);
        answer(exchange, 201, registration);
    }

    private void listRegistrations(HttpExchange exchange) throws IOException {
        if (refusalsForReplica > 0) {
            problem(exchange, 404, "not-found");
            return;
        }
        var query = exchange.getRequestURI().getQuery();
        page(
                exchange,
                registrations.stream()
                        .filter(registration -> query.endsWith("eventId=" + text(registration, "eventId")))
                        .toList());
    }

    private void page(HttpExchange exchange, List<ObjectNode> items) throws IOException {
        var page = json.createObjectNode().putNull("nextCursor");
        page.putArray("items").addAll(items);
        answer(exchange, 200, page);
    }

    private void problem(HttpExchange exchange, int status, String slug) throws IOException {
        answer(exchange, status, Map.of("type", "/problems/" + slug, "title", slug));
    }

    private void answer(HttpExchange exchange, int status, Object body) throws IOException {
        var bytes = json.writeValueAsBytes(body);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }
}
