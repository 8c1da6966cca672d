package io.palco.gateway.limits;

import io.palco.contracts.problem.ProblemType;
import io.palco.gateway.request.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// The answer to those who ask too much.
@Component
class Refusals {

    private final Problems problems;

    Refusals(Problems problems) {
        this.problems = problems;
    }

    Mono<Void> tooMany(ServerWebExchange exchange, Limits.Verdict verdict) {
        exchange.getResponse().getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(verdict.retrySeconds()));
        return problems.write(
                exchange,
                ProblemType.RATE_LIMITED,
                "You may send %d requests a minute here; try again in %d seconds."
                        .formatted(verdict.limit(), verdict.retrySeconds()),
                "Você pode enviar %d requisições por minuto aqui; tente de novo em %d segundos."
                        .formatted(verdict.limit(), verdict.retrySeconds()));
    }
}
