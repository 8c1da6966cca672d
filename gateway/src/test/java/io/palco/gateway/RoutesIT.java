package io.palco.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/// Which service a path belongs to. The table is made from the checked-in OpenAPI documents, so that a new path without
/// a route fails here.
class RoutesIT extends GatewaySystem {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    record Operation(String service, String method, String path) {

        @Override
        public String toString() {
            return method + " " + path + " of " + service;
        }
    }

    static Stream<Operation> operations() {
        return FakeServices.NAMES.stream().flatMap(RoutesIT::operationsOf);
    }

    private static Stream<Operation> operationsOf(String service) {
        var file = Path.of("..", service, "src/main/openapi/openapi.json");
        try {
            var paths = new JsonMapper().readTree(Files.readString(file)).get("paths");
            return paths.properties().stream()
                    .flatMap(path -> path.getValue().propertyNames().stream()
                            .filter(METHODS::contains)
                            .map(method -> new Operation(
                                    service, method.toUpperCase(Locale.ROOT), concrete(path.getKey(), service))));
        } catch (IOException failure) {
            throw new IllegalStateException("No OpenAPI document of " + service, failure);
        }
    }

    private static String concrete(String path, String service) {
        return path.replace("{service}", service.replace("-service", ""))
                .replaceAll("\\{[^}]+}", "019a0000-0000-7000-8000-0000000000aa");
    }

    @ParameterizedTest
    @MethodSource("operations")
    void bringsEveryDocumentedOperationToItsService(Operation operation) throws Exception {
        var answer = send(HTTP, operation.method(), operation.path(), BodyPublishers.noBody());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.received()).singleElement().satisfies(request -> {
            assertThat(request.service()).isEqualTo(operation.service());
            assertThat(request.method()).isEqualTo(operation.method());
            assertThat(request.path()).isEqualTo(operation.path());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "event", "registration", "notification", "report"})
    void fetchesEachServicesOpenApiDocument(String name) throws Exception {
        var answer = get("/v3/api-docs/" + name);

        assertThat(answer.received()).singleElement().satisfies(request -> {
            assertThat(request.service()).isEqualTo(name + "-service");
            assertThat(request.path()).isEqualTo("/v3/api-docs");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/internal/events/1",
                "/api/internal/events/1",
                "/api/v1/internal/events/1",
                "/actuator",
                "/actuator/health",
                "/actuator/env",
                "/actuator/gateway/routes",
                "/api/v1/operations/gateway/parked-messages",
                "/api/v1/nothing",
                "/api/v1",
                "/api",
                "/api/v2/events",
                "/api/v1/eventsx",
                "/api/v1/operations",
                "/oauth2/authorize",
                "/internal/revocations",
                "/v3/api-docs/nothing",
            })
    void keepsEverythingElseToItself(String path) throws Exception {
        var answer = get(path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(problem(answer).get("type").asString()).isEqualTo("/problems/not-found");
        assertThat(answer.received()).isEmpty();
    }

    @Test
    void passesQueryBodyAndBodyTypeAlong() throws Exception {
        var answer = post(
                "/api/v1/events?mine=true&q=caf%C3%A9%20da%20manh%C3%A3", "{}".repeat(500), "Content-Type", "text/x");

        assertThat(answer.received()).singleElement().satisfies(request -> {
            assertThat(request.bodySize()).isEqualTo(1000);
            assertThat(request.headers().getFirst("Content-Type")).isEqualTo("text/x");
        });
    }

    @Test
    void showsTheDocumentationOfAllServicesOnOnePage() throws Exception {
        var redirect = get("/docs");
        var page = get(redirect.header("Location").replaceFirst("^https?://[^/]+", ""));
        var settings = get("/v3/api-docs/swagger-config");

        assertThat(redirect.status()).isEqualTo(302);
        assertThat(page.http().body()).contains("swagger-ui");
        assertThat(settings.http().body())
                .contains("/v3/api-docs/identity", "/v3/api-docs/event", "/v3/api-docs/registration")
                .contains("/v3/api-docs/notification", "/v3/api-docs/report");
    }
}
