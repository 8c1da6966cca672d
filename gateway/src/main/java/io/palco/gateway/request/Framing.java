package io.palco.gateway.request;

import org.springframework.web.server.ServerWebExchange;

/// Lets an answer be shown inside of other sites' pages, which no other answer may.
public final class Framing {

    /// No scripts, no forms, nothing from elsewhere, but a frame anywhere.
    static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "style-src 'unsafe-inline'",
            "img-src 'self'",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors *");

    private static final String ATTRIBUTE = Framing.class.getName();

    private Framing() {}

    /// To be called before the answer is committed.
    public static void allow(ServerWebExchange exchange) {
        exchange.getAttributes().put(ATTRIBUTE, true);
    }

    static boolean isAllowed(ServerWebExchange exchange) {
        return exchange.getAttributes().containsKey(ATTRIBUTE);
    }
}
