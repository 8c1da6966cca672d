package io.palco.gateway.request;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/// Comes first: gives the request its id, forgets what the caller claims about where it came from, sets the
/// headers that every answer has, and writes one log line without query and without personal data.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestFilter implements WebFilter {

    private static final Logger LOG = LoggerFactory.getLogger("io.palco.request");
    private static final List<String> NOT_FROM_OUTSIDE = List.of(
            "Forwarded",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Port",
            "X-Forwarded-Proto",
            "X-Forwarded-Prefix",
            "X-Real-IP");
    private final String policy;

    RequestFilter(MapProperties map) {
        this.policy = policy(String.join(" ", map.allowed()));
    }

    /// @param mapServers where the map gets its tiles from
    private static String policy(String mapServers) {
        return String.join(
                "; ",
                "default-src 'self'",
                "style-src 'self' 'unsafe-inline'",
                ("img-src 'self' data: blob: " + mapServers).strip(),
                ("connect-src 'self' " + mapServers).strip(),
                "object-src 'none'",
                "base-uri 'self'",
                "form-action 'self'",
                "frame-ancestors 'none'");
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var start = System.nanoTime();
        var request = exchange.getRequest();
        var id = RequestId.choose(request.getHeaders().getFirst(RequestId.HEADER));
        RequestId.keep(exchange, id);
        var forwarded = exchange.mutate()
                .request(builder -> builder.headers(headers -> {
                    NOT_FROM_OUTSIDE.forEach(headers::remove);
                    headers.set(RequestId.HEADER, id);
                }))
                .build();
        exchange.getResponse().beforeCommit(() -> Mono.fromRunnable(() -> decorate(exchange, id)));
        return chain.filter(forwarded).doFinally(_ -> log(exchange, id, start));
    }

    private void decorate(ServerWebExchange exchange, String id) {
        var headers = exchange.getResponse().getHeaders();
        headers.set(RequestId.HEADER, id);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "strict-origin-when-cross-origin");
        if (Framing.isAllowed(exchange)) {
            headers.remove("X-Frame-Options");
            headers.set("Content-Security-Policy", Framing.POLICY);
        } else {
            headers.set("X-Frame-Options", "DENY");
            headers.set("Content-Security-Policy", policy);
        }
        headers.set("Permissions-Policy", "camera=(self), geolocation=(self), microphone=()");
    }

    private static void log(ServerWebExchange exchange, String id, long start) {
        var status = exchange.getResponse().getStatusCode();
        LOG.info(
                "{} {} -> {} in {} ms, request {}",
                exchange.getRequest().getMethod(),
                LoggedPath.of(exchange.getRequest()),
                status == null ? 0 : status.value(),
                (System.nanoTime() - start) / 1_000_000,
                id);
    }
}
