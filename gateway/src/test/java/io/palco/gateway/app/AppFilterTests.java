package io.palco.gateway.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import reactor.core.publisher.Mono;

class AppFilterTests {

    private final AppFilter filter = new AppFilter();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/events", "/events/1", "/sign-in?next=/events/1", "/documents", "/apis", "/v3x"})
    void answersPagesWithTheDocument(String path) {
        assertThat(served(MockServerHttpRequest.get(path).header("Accept", "text/html")))
                .isEqualTo("/index.html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api",
                "/api/v1/events",
                "/docs",
                "/docs/problems/event-full",
                "/problems/event-full",
                "/swagger-ui/index",
                "/webjars/swagger-ui/x",
                "/v3/api-docs",
                "/oauth2/jwks",
                "/.well-known/openid-configuration",
                "/ws/chat",
                "/internal/x",
                "/actuator/health",
                "/embed/events/1",
                "/events/019a0000-0000-7000-8000-0000000000e1",
                "/assets/x",
                "/assets/index-0123.js",
                "/favicon.svg",
                "/robots.txt",
            })
    void leavesEverythingElseAsItIs(String path) {
        assertThat(served(MockServerHttpRequest.get(path).header("Accept", "text/html")))
                .isNotEqualTo("/index.html");
    }

    @Test
    void leavesOtherMethodsAndOtherFormatsAsTheyAre() {
        assertThat(served(MockServerHttpRequest.post("/events").header("Accept", "text/html")))
                .isEqualTo("/events");
        assertThat(served(MockServerHttpRequest.get("/events").header("Accept", "application/json")))
                .isEqualTo("/events");
        assertThat(served(MockServerHttpRequest.get("/events"))).isEqualTo("/events");
    }

    @Test
    void letsOnlyFilesThatExistBeKept() {
        assertThat(cacheControl(HttpStatus.OK)).contains("immutable", "max-age=31536000");
        assertThat(cacheControl(HttpStatus.NOT_FOUND)).isEmpty();
        assertThat(cacheControl(HttpStatus.INTERNAL_SERVER_ERROR)).isEmpty();
    }

    private String served(MockServerHttpRequest.BaseBuilder<?> request) {
        var served = new AtomicReference<>("");
        filter.filter(
                        MockServerWebExchange.from(request),
                        exchange -> Mono.fromRunnable(
                                () -> served.set(exchange.getRequest().getURI().getRawPath())))
                .block();
        return served.get();
    }

    private String cacheControl(HttpStatus status) {
        var exchange = MockServerWebExchange.from(MockServerHttpRequest.get("/assets/index-0123.js"));
        filter.filter(exchange, asked -> {
                    asked.getResponse().setStatusCode(status);
                    return asked.getResponse().setComplete();
                })
                .block();
        var value = exchange.getResponse().getHeaders().getFirst(HttpHeaders.CACHE_CONTROL);
        return value == null ? "" : value;
    }
}
