package io.palco.gateway.request;

import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/// Tells the services where a request comes from. Runs after Spring's own filter, which throws away every
/// `X-Forwarded-*` header while no trusted proxy is configured.
@Component
class Origin implements HttpHeadersFilter, Ordered {

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public HttpHeaders filter(HttpHeaders input, ServerWebExchange exchange) {
        var headers = new HttpHeaders();
        headers.addAll(input);
        headers.set("X-Forwarded-For", ClientAddress.of(exchange));
        headers.set("X-Forwarded-Proto", exchange.getRequest().getURI().getScheme());
        var host = exchange.getRequest().getHeaders().getFirst(HttpHeaders.HOST);
        if (host != null) {
            headers.set("X-Forwarded-Host", host);
        }
        return headers;
    }
}
