package io.palco.launcher.api;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Speaks to the gateway as one user, or as nobody.
public final class PalcoApi {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int MAX_WAITS = 5;
    private static final long MAX_WAIT_SECONDS = 60;
    private static final int FIRST_ERROR = 400;

    private final String baseUrl;
    private final HttpClient http;
    private final JsonMapper json = JsonMapper.shared();
    private final @Nullable String token;

    private PalcoApi(String baseUrl, HttpClient http, @Nullable String token) {
        this.baseUrl = baseUrl;
        this.http = http;
        this.token = token;
    }

    public static PalcoApi of(String baseUrl) {
        return new PalcoApi(
                baseUrl,
                HttpClient.newBuilder()
                        .connectTimeout(Duration.ofSeconds(5))
                        .version(HttpClient.Version.HTTP_1_1)
                        .build(),
                null);
    }

    /// The same API as a user who signs in now.
    public PalcoApi signIn(String email, String password) throws InterruptedException {
        var tokens = post("/api/v1/auth/login", Map.of("email", email, "password", password));
        return new PalcoApi(baseUrl, http, tokens.path("accessToken").asString());
    }

    public JsonNode get(String path) throws InterruptedException {
        return send(request(path).GET().build());
    }

    public JsonNode post(String path, Object body) throws InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(json.writeValueAsBytes(body)))
                .build());
    }

    /// All items of a list, page by page.
    ///
    /// @param path with at least one query parameter
    public List<JsonNode> all(String path) throws InterruptedException {
        var items = new ArrayList<JsonNode>();
        var page = get(path);
        while (true) {
            page.path("items").forEach(items::add);
            var cursor = page.path("nextCursor");
            if (cursor.isMissingNode() || cursor.isNull()) {
                return items;
            }
            page = get(path + "&cursor=" + URLEncoder.encode(cursor.asString(), StandardCharsets.UTF_8));
        }
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(baseUrl + path))
                .timeout(TIMEOUT)
                .header("Accept", "application/json, application/problem+json");
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return request;
    }

    private JsonNode send(HttpRequest request) throws InterruptedException {
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            for (var waits = 0; answer.statusCode() == TOO_MANY_REQUESTS && waits < MAX_WAITS; waits++) {
                Thread.sleep(Duration.ofSeconds(retryAfter(answer)));
                answer = http.send(request, BodyHandlers.ofString());
            }
            var body = parse(answer.body());
            if (answer.statusCode() >= FIRST_ERROR) {
                throw new ApiException(
                        answer.statusCode(), body.path("type").asString(""), explain(request, answer, body), null);
            }
            return body;
        } catch (IOException e) {
            throw new ApiException(
                    0, "", "Palco does not answer at %s. Does it run? (./palco status)".formatted(baseUrl), e);
        }
    }

    private JsonNode parse(String body) {
        try {
            return body.isBlank() ? json.createObjectNode() : json.readTree(body);
        } catch (JacksonException _) {
            return json.createObjectNode();
        }
    }

    private static String explain(HttpRequest request, HttpResponse<String> answer, JsonNode problem) {
        return "%s %s was refused: %d %s %s %s"
                .formatted(
                        request.method(),
                        request.uri().getPath(),
                        answer.statusCode(),
                        problem.path("title").asString(""),
                        problem.path("detail").asString(""),
                        problem.path("errors").isMissingNode() ? "" : problem.path("errors"))
                .strip();
    }

    private static long retryAfter(HttpResponse<?> answer) {
        var seconds = answer.headers().firstValue("Retry-After").orElse("1");
        return seconds.matches("\\d{1,4}") ? Math.min(MAX_WAIT_SECONDS, Math.max(1, Long.parseLong(seconds))) : 1;
    }
}
