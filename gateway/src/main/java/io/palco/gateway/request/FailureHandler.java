package io.palco.gateway.request;

import io.palco.contracts.problem.ProblemType;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.support.NotFoundException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/// What a client hears when a request cannot be passed on: a service that is away is 503 with the
/// advice to come back,
/// anything unexpected is 500 without details; the log has them.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FailureHandler implements WebExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(FailureHandler.class);
    private static final String RETRY_AFTER_SECONDS = "5";

    private final Problems problems;

    FailureHandler(Problems problems) {
        this.problems = problems;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        if (isAbsence(failure)) {
            LOG.warn("{} cannot be passed on: {}", LoggedPath.of(exchange.getRequest()), failure.toString());
            exchange.getResponse().getHeaders().set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
            return problems.write(
                    exchange,
                    ProblemType.DEPENDENCY_UNAVAILABLE,
                    "This part of the platform does not answer at the moment. Try again in a few seconds.",
                    "Esta parte da plataforma não responde no momento. Tente de novo em alguns segundos.");
        }
        if (failure instanceof ResponseStatusException refusal
                && refusal.getStatusCode().is4xxClientError()) {
            return refused(exchange, refusal.getStatusCode().value());
        }
        LOG.error("Unexpected failure of {}", LoggedPath.of(exchange.getRequest()), failure);
        return problems.write(
                exchange,
                ProblemType.INTERNAL_ERROR,
                "The failure was recorded. If it happens again, report the request id.",
                "A falha foi registrada. Se acontecer de novo, informe o id da requisição.");
    }

    private Mono<Void> refused(ServerWebExchange exchange, int status) {
        return switch (status) {
            case 404 ->
                problems.write(
                        exchange,
                        ProblemType.NOT_FOUND,
                        "There is nothing here that you may see.",
                        "Não há nada aqui que você possa ver.");
            case 405 ->
                problems.write(
                        exchange,
                        ProblemType.METHOD_NOT_ALLOWED,
                        "This address does not take this method.",
                        "Este endereço não aceita este método.");
            case 413 ->
                problems.write(
                        exchange, ProblemType.PAYLOAD_TOO_LARGE, "The body is too large.", "O corpo é grande demais.");
            default ->
                problems.write(
                        exchange,
                        ProblemType.MALFORMED_REQUEST,
                        "The request is incomplete or malformed.",
                        "A requisição está incompleta ou malformada.");
        };
    }

    private static boolean isAbsence(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotFoundException
                    || cause instanceof IOException
                    || cause instanceof TimeoutException
                    || cause instanceof ResponseStatusException status
                            && (status.getStatusCode().value() == 503
                                    || status.getStatusCode().value() == 504)) {
                return true;
            }
        }
        return false;
    }
}
