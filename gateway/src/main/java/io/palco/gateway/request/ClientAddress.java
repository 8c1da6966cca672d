package io.palco.gateway.request;

import org.springframework.web.server.ServerWebExchange;

/// Where a request comes from: the peer of the connection, or what a trusted proxy in front says when
/// `server.forward-headers-strategy` is set.
public final class ClientAddress {

    private ClientAddress() {}

    public static String of(ServerWebExchange exchange) {
        var remote = exchange.getRequest().getRemoteAddress();
        return remote == null || remote.getAddress() == null
                ? "unknown"
                : remote.getAddress().getHostAddress();
    }
}
