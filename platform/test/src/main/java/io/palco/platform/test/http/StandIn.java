package io.palco.platform.test.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Answers what a test tells it to, in place of another service. Until it is told, it hangs up.
public final class StandIn {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpServer server;
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private volatile HttpHandler behaviour = HttpExchange::close;

    /// A request that came; `body` is JSON's null when there was none.
    public record Asked(String method, String path, String authorization, JsonNode body) {}

    /// An answer in JSON.
    public record Reply(int status, Object body) {}

    /// What to answer to a request.
    public interface Answering {
        Reply answer(Asked asked);
    }

    public StandIn() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> behaviour.handle(exchange));
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /// What came since it was last told how to behave.
    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    public void answers(Answering answering) {
        behave(exchange -> reply(exchange, answering.answer(read(exchange))));
    }

    public void answers(int status, Object body) {
        answers(_ -> new Reply(status, body));
    }

    /// Fails as a service does that tells too much.
    public void failsWith(int status) {
        answers(status, "{\"secret\":\"java.lang.Exception at io.palco\"}");
    }

    /// Hangs up without a word.
    public void isDown() {
        behave(HttpExchange::close);
    }

    /// Answers well, but late.
    public void takes(Duration time, Object body) {
        behave(exchange -> {
            read(exchange);
            try {
                Thread.sleep(time);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
            reply(exchange, new Reply(200, body));
        });
    }

    private void behave(HttpHandler handler) {
        asked.clear();
        behaviour = handler;
    }

    private Asked read(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var request = new Asked(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")),
                JSON.readTree(body.isEmpty() ? "null" : body));
        asked.add(request);
        return request;
    }

    private static void reply(HttpExchange exchange, Reply reply) throws IOException {
        var text = reply.body() instanceof String raw ? raw : JSON.writeValueAsString(reply.body());
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(reply.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
