package io.palco.gateway.limits;

import io.palco.gateway.request.ClientAddress;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/// Stops those who send one bad token after the other before each is verified. Runs before Spring Security, counts
/// after it: a 401 that answers a token is a bad token.
@Component
@Order(-200)
@ConditionalOnProperty(name = "palco.gateway.limits.enabled", matchIfMissing = true)
class BadTokenFilter implements WebFilter {

    private final Limits limits;
    private final Refusals refusals;

    BadTokenFilter(Limits limits, Refusals refusals) {
        this.limits = limits;
        this.refusals = refusals;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (!exchange.getRequest().getHeaders().containsHeader(HttpHeaders.AUTHORIZATION)) {
            return chain.filter(exchange);
        }
        var address = ClientAddress.of(exchange);
        var verdict = limits.askToShowAToken(address);
        if (!verdict.passes()) {
            return refusals.tooMany(exchange, verdict);
        }
        exchange.getResponse()
                .beforeCommit(() -> Mono.fromRunnable(() -> {
                    if (HttpStatus.UNAUTHORIZED.equals(exchange.getResponse().getStatusCode())) {
                        limits.badToken(address);
                    }
                }));
        return chain.filter(exchange);
    }
}
