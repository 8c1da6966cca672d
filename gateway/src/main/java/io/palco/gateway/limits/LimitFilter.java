package io.palco.gateway.limits;

import io.palco.gateway.request.ClientAddress;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/// Lets a caller ask only so much. Runs after authentication, so that signed-in users are counted by
/// themselves and not by the address they share; answers tell where the caller stands (`RateLimit-*`). Looks at the
/// decoded path, as the routes do, so that `/%61pi` is no way around.
@Component
@Order(0)
@ConditionalOnProperty(name = "palco.gateway.limits.enabled", matchIfMissing = true)
class LimitFilter implements WebFilter {

    private static final List<String> SIGN_IN =
            List.of("/api/v1/auth/", "/api/v1/invitations/preview", "/oauth2/token");

    /// The API, and the pages that the gateway fills with what a service says.
    private static final List<String> ASKS_A_SERVICE =
            List.of("/api/", "/events/", "/embed/", "/sitemap.xml", "/sitemaps/");

    /// An API client's own limit; identity-service writes the claim.
    private static final String PER_MINUTE = "requests_per_minute";

    private final Limits limits;
    private final Refusals refusals;

    LimitFilter(Limits limits, Refusals refusals) {
        this.limits = limits;
        this.refusals = refusals;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var path = exchange.getRequest().getURI().getPath();
        if (SIGN_IN.stream().anyMatch(path::startsWith)) {
            return decide(exchange, chain, limits.askToSignIn(ClientAddress.of(exchange)));
        }
        if (ASKS_A_SERVICE.stream().noneMatch(path::startsWith)) {
            return chain.filter(exchange);
        }
        return ReactiveSecurityContextHolder.getContext()
                .mapNotNull(SecurityContext::getAuthentication)
                .ofType(JwtAuthenticationToken.class)
                .map(this::ask)
                .switchIfEmpty(Mono.fromSupplier(() -> limits.ask(ClientAddress.of(exchange))))
                .flatMap(verdict -> decide(exchange, chain, verdict));
    }

    private Limits.Verdict ask(JwtAuthenticationToken caller) {
        return caller.getToken().getClaims().get(PER_MINUTE) instanceof Number own
                ? limits.ask(caller.getName(), own.longValue())
                : limits.ask(caller.getName());
    }

    private Mono<Void> decide(ServerWebExchange exchange, WebFilterChain chain, Limits.Verdict verdict) {
        var response = exchange.getResponse();
        response.beforeCommit(() -> Mono.fromRunnable(() -> tell(response, verdict)));
        if (verdict.passes()) {
            return chain.filter(exchange);
        }
        return refusals.tooMany(exchange, verdict);
    }

    private static void tell(ServerHttpResponse response, Limits.Verdict verdict) {
        var headers = response.getHeaders();
        headers.set("RateLimit-Limit", Long.toString(verdict.limit()));
        headers.set("RateLimit-Remaining", Long.toString(verdict.remaining()));
        headers.set("RateLimit-Reset", Long.toString(verdict.resetSeconds()));
    }
}
