package io.palco.gateway.request;

import io.palco.contracts.problem.ProblemType;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/// Writes the gateway's own refusals as RFC 9457 problem details, like every service does.
@Component
public class Problems {

    private final JsonMapper json;

    Problems(JsonMapper json) {
        this.json = json;
    }

    /// @param english    what to do, in English
    /// @param portuguese the same in Portuguese
    public Mono<Void> write(ServerWebExchange exchange, ProblemType type, String english, String portuguese) {
        var response = exchange.getResponse();
        if (response.isCommitted()) {
            return Mono.empty();
        }
        var locale = exchange.getLocaleContext().getLocale();
        var language = locale == null ? Locale.ENGLISH : locale;
        var problem = ProblemDetail.forStatus(HttpStatusCode.valueOf(type.status()));
        problem.setType(URI.create(type.uri()));
        problem.setTitle(type.title(language));
        problem.setDetail("pt".equals(language.getLanguage()) ? portuguese : english);
        problem.setInstance(instance(exchange));
        problem.setProperty("requestId", RequestId.of(exchange));
        response.setRawStatusCode(type.status());
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        var bytes = json.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8);
        return response.writeWith(Mono.just(response.bufferFactory().wrap(bytes)));
    }

    /// `//host/path` would read as an address elsewhere.
    private static URI instance(ServerWebExchange exchange) {
        return URI.create(exchange.getRequest().getURI().getRawPath().replaceFirst("^/{2,}", "/"));
    }
}
