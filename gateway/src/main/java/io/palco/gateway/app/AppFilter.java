package io.palco.gateway.app;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/// Answers every page of the single-page application with its one document, so that a reload or a
/// shared link works, and
/// lets browsers keep the files whose names contain their hash.
@Component
@Order(10)
class AppFilter implements WebFilter {

    private static final List<String> NOT_PAGES = List.of(
            "/api",
            "/docs",
            "/problems",
            "/oauth2",
            "/v3",
            "/webjars",
            "/swagger-ui",
            "/ws",
            "/.well-known",
            "/actuator",
            "/internal",
            "/embed");

    /// The page of an event is more than the document; see `io.palco.gateway.page`.
    private static final Pattern EVENT_PAGE =
            Pattern.compile("/events/[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}");

    private static final Set<HttpMethod> PAGE_METHODS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var path = exchange.getRequest().getURI().getPath();
        if (path.startsWith("/assets/")) {
            var response = exchange.getResponse();
            response.beforeCommit(() -> Mono.fromRunnable(() -> {
                if (response.getStatusCode() != null && response.getStatusCode().is2xxSuccessful()) {
                    response.getHeaders()
                            .setCacheControl(CacheControl.maxAge(Duration.ofDays(365))
                                    .cachePublic()
                                    .immutable());
                }
            }));
            return chain.filter(exchange);
        }
        if (isPage(exchange, path)) {
            return chain.filter(exchange.mutate()
                    .request(request -> request.path("/index.html"))
                    .build());
        }
        return chain.filter(exchange);
    }

    private static boolean isPage(ServerWebExchange exchange, String path) {
        var request = exchange.getRequest();
        var lastSegment = path.substring(path.lastIndexOf('/') + 1);
        return PAGE_METHODS.contains(request.getMethod())
                && NOT_PAGES.stream().noneMatch(prefix -> path.equals(prefix) || path.startsWith(prefix + "/"))
                && !lastSegment.contains(".")
                && !EVENT_PAGE.matcher(path).matches()
                && acceptsHtml(request.getHeaders());
    }

    private static boolean acceptsHtml(HttpHeaders headers) {
        return headers.getAccept().stream().anyMatch(type -> type.isCompatibleWith(MediaType.TEXT_HTML));
    }
}
