package io.palco.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A client of the public API, as plain as anybody's. Immutable; `as` and `with` make variants
/// that
/// share connections.
public final class Api {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final HttpClient http;
    private final String origin;
    private final List<String> headers;

    private Api(HttpClient http, String origin, List<String> headers) {
        this.http = http;
        this.origin = origin;
        this.headers = headers;
    }

    /// @param origin scheme, host and port, without a trailing slash
    public static Api at(String origin) {
        var http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
        return new Api(http, origin, List.of());
    }

    public Api as(String token) {
        return with("Authorization", "Bearer " + token);
    }

    public Api with(String name, String value) {
        var more = new ArrayList<>(headers);
        more.add(name);
        more.add(value);
        return new Api(http, origin, List.copyOf(more));
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer post(String path, @Nullable Object body) {
        return send("POST", path, body);
    }

    public Answer patch(String path, Object body) {
        return send("PATCH", path, body);
    }

    public Answer delete(String path) {
        return send("DELETE", path, null);
    }

    /// @param body a `String` or `byte[]` is sent as it is, anything else as JSON; `null` sends
    ///   none
    public Answer send(String method, String path, @Nullable Object body) {
        try {
            return trySend(method, path, body);
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        }
    }

    private static HttpRequest.BodyPublisher content(Object body) {
        return switch (body) {
            case byte[] bytes -> HttpRequest.BodyPublishers.ofByteArray(bytes);
            case String text -> HttpRequest.BodyPublishers.ofString(text);
            default -> HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body));
        };
    }

    /// As [#send], for those who expect the connection to break.
    public Answer trySend(String method, String path, @Nullable Object body) throws IOException {
        var publisher = body == null ? HttpRequest.BodyPublishers.noBody() : content(body);
        var request = HttpRequest.newBuilder(URI.create(origin + path))
                .timeout(TIMEOUT)
                .method(method, publisher);
        if (body != null && !headers.contains("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        if (!headers.isEmpty()) {
            request.headers(headers.toArray(String[]::new));
        }
        try {
            return new Answer(http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// What came back.
    public record Answer(HttpResponse<byte[]> response) {

        public int status() {
            return response.statusCode();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public byte[] bytes() {
            return response.body();
        }

        public String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        public JsonNode json() {
            return JSON.readTree(text());
        }

        public String field(String name) {
            return json().path(name).asString();
        }

        /// The last segment of a problem's type, for example `event-full`; empty when the body
        /// is no
        /// problem.
        public String problem() {
            if (!header("Content-Type").contains("json")) {
                return "";
            }
            var type = json().path("type").asString("");
            return type.substring(type.lastIndexOf('/') + 1);
        }

        /// @throws AssertionError with the body when the status is another one
        public Answer expect(int status) {
            if (status() != status) {
                throw new AssertionError("expected " + status + ", got " + status() + ": " + text());
            }
            return this;
        }
    }
}
