package io.palco.gateway.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.palco.contracts.problem.ProblemType;
import java.io.IOException;
import java.net.ConnectException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.cloud.gateway.support.NotFoundException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;

class FailureHandlerTests {

    private final JsonMapper json = new JsonMapper();
    private final FailureHandler handler = new FailureHandler(new Problems(json));

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(NotFoundException.create(false, "no instance"), ProblemType.DEPENDENCY_UNAVAILABLE),
                Arguments.of(new ConnectException("refused"), ProblemType.DEPENDENCY_UNAVAILABLE),
                Arguments.of(new IllegalStateException(new IOException("reset")), ProblemType.DEPENDENCY_UNAVAILABLE),
                Arguments.of(new TimeoutException(), ProblemType.DEPENDENCY_UNAVAILABLE),
                Arguments.of(status(HttpStatus.GATEWAY_TIMEOUT), ProblemType.DEPENDENCY_UNAVAILABLE),
                Arguments.of(status(HttpStatus.SERVICE_UNAVAILABLE), ProblemType.DEPENDENCY_UNAVAILABLE),
                Arguments.of(status(HttpStatus.NOT_FOUND), ProblemType.NOT_FOUND),
                Arguments.of(status(HttpStatus.METHOD_NOT_ALLOWED), ProblemType.METHOD_NOT_ALLOWED),
                Arguments.of(status(HttpStatus.CONTENT_TOO_LARGE), ProblemType.PAYLOAD_TOO_LARGE),
                Arguments.of(status(HttpStatus.BAD_REQUEST), ProblemType.MALFORMED_REQUEST),
                Arguments.of(status(HttpStatus.INTERNAL_SERVER_ERROR), ProblemType.INTERNAL_ERROR),
                Arguments.of(new IllegalStateException("secret"), ProblemType.INTERNAL_ERROR));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void saysWhatItMeansAndNothingElse(Throwable failure, ProblemType expected) {
        var exchange = exchange();

        handler.handle(exchange, failure).block();

        var response = exchange.getResponse();
        var problem = json.readTree(response.getBodyAsString().block());
        assertThat(problem.get("type").asString()).isEqualTo(expected.uri());
        assertThat(problem.get("status").asInt()).isEqualTo(expected.status());
        assertThat(problem.get("instance").asString()).isEqualTo("/api/v1/events");
        assertThat(problem.toString()).doesNotContain("secret", "Exception", "refused");
        assertThat(response.getStatusCode()).isEqualTo(HttpStatus.valueOf(expected.status()));
    }

    @Test
    void advisesToComeBackOnlyWhereItHelps() {
        var absent = exchange();
        var broken = exchange();

        handler.handle(absent, new TimeoutException()).block();
        handler.handle(broken, new IllegalStateException()).block();

        assertThat(absent.getResponse().getHeaders().toSingleValueMap()).contains(entry(HttpHeaders.RETRY_AFTER, "5"));
        assertThat(broken.getResponse().getHeaders().getFirst(HttpHeaders.RETRY_AFTER))
                .isNull();
    }

    private static ResponseStatusException status(HttpStatus status) {
        return new ResponseStatusException(status);
    }

    private static MockServerWebExchange exchange() {
        return MockServerWebExchange.from(MockServerHttpRequest.get("/api/v1/events?q=x"));
    }
}
