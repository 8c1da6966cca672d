package io.palco.platform.web.problem;

import static io.palco.platform.web.problem.LocalizedText.text;

import io.palco.contracts.problem.ProblemType;
import io.palco.platform.web.problem.ProblemFactory.FieldError;
import io.palco.platform.web.request.PayloadTooLargeException;
import jakarta.validation.ConstraintViolationException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.MismatchedInputException;

/// Turns every exception that leaves a handler into a problem detail. Refusals tell the client what to
/// do; anything
/// unexpected tells it only the request id and goes to the log in full.
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ProblemResponses extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemResponses.class);
    private static final Duration OUTAGE_RETRY = Duration.ofSeconds(2);

    /// A handler that reads the body itself meets the limit itself.
    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> tooLarge(PayloadTooLargeException tooLarge, WebRequest request) {
        return refused(tooLarge.problem(), request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> refused(ProblemException refusal, WebRequest request) {
        var locale = LocaleContextHolder.getLocale();
        var headers = new HttpHeaders();
        if (refusal.retryAfter() != null) {
            headers.set(
                    HttpHeaders.RETRY_AFTER,
                    Long.toString(Math.max(1, refusal.retryAfter().toSeconds())));
        }
        if (refusal.type() == ProblemType.UNAUTHORIZED) {
            headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        var errors = refusal.errors().stream()
                .map(error -> new FieldError(error.field(), error.message().in(locale)))
                .toList();
        return answer(refusal.type(), refusal.detail().in(locale), errors, headers, request, refusal);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> broken(ConstraintViolationException violation, WebRequest request) {
        var errors = violation.getConstraintViolations().stream()
                .map(v -> new FieldError(v.getPropertyPath().toString(), v.getMessage()))
                .toList();
        return validationFailed(errors, new HttpHeaders(), request, violation);
    }

    /// The database is away or has no connection left; the same request may succeed in a moment.
    @ExceptionHandler({DataAccessResourceFailureException.class, CannotCreateTransactionException.class})
    @Nullable
    ResponseEntity<Object> unavailable(Exception outage, WebRequest request) {
        LOG.warn("No database for {}: {}", request.getDescription(false), outage.getMessage());
        var detail = text(
                "The service is overloaded or its database is away. Nothing was changed; try again in a moment.",
                "O serviço está sobrecarregado ou sem banco de dados. Nada foi alterado; tente em instantes.");
        return refused(ProblemException.retryable(ProblemType.DEPENDENCY_UNAVAILABLE, detail, OUTAGE_RETRY), request);
    }

    /// A query that is no UTF-8.
    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> unreadable(InvalidParameterException parameter, WebRequest request) {
        var detail = genericDetail(ProblemType.MALFORMED_REQUEST, LocaleContextHolder.getLocale());
        return answer(ProblemType.MALFORMED_REQUEST, detail, List.of(), new HttpHeaders(), request, parameter);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> unexpected(Exception failure, WebRequest request) throws Exception {
        if (isSecurityException(failure)) {
            throw failure; // Spring Security's filters answer these
        }
        LOG.error("Unexpected failure of {}", request.getDescription(false), failure);
        return answer(
                ProblemType.INTERNAL_ERROR,
                text(
                                "The failure was recorded. If it happens again, report the request id.",
                                "A falha foi registrada. Se acontecer de novo, informe o id da requisição.")
                        .in(LocaleContextHolder.getLocale()),
                List.of(),
                new HttpHeaders(),
                request,
                failure);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var errors = new ArrayList<FieldError>();
        ex.getBindingResult().getFieldErrors().forEach(e -> errors.add(new FieldError(e.getField(), message(e))));
        ex.getBindingResult().getGlobalErrors().forEach(e -> errors.add(new FieldError("", message(e))));
        return validationFailed(errors, headers, request, ex);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var errors = new ArrayList<FieldError>();
        ex.getParameterValidationResults().forEach(result -> {
            if (result instanceof ParameterErrors body) {
                body.getFieldErrors().forEach(e -> errors.add(new FieldError(e.getField(), message(e))));
            } else {
                var name = result.getMethodParameter().getParameterName();
                result.getResolvableErrors()
                        .forEach(e -> errors.add(new FieldError(name == null ? "" : name, message(e))));
            }
        });
        return validationFailed(errors, headers, request, ex);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        for (Throwable cause = ex; cause != null; cause = cause.getCause()) {
            if (cause instanceof PayloadTooLargeException tooLarge) {
                return refused(tooLarge.problem(), request);
            }
        }
        if (ex.getCause() instanceof MismatchedInputException mismatch
                && !mismatch.getPath().isEmpty()) {
            var field = pathOf(mismatch.getPath());
            var detail = text(
                            "The field {0} has a value of the wrong type or format.",
                            "O campo {0} tem um valor de tipo ou formato errado.", field)
                    .in(LocaleContextHolder.getLocale());
            return answer(
                    ProblemType.MALFORMED_REQUEST,
                    detail,
                    List.of(new FieldError(field, detail)),
                    headers,
                    request,
                    ex);
        }
        var detail = text(
                "The body is missing or is not the JSON that this endpoint takes.",
                "O corpo está ausente ou não é o JSON que este endereço aceita.");
        return answer(
                ProblemType.MALFORMED_REQUEST,
                detail.in(LocaleContextHolder.getLocale()),
                List.of(),
                headers,
                request,
                ex);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var name = ex.getPropertyName() == null ? "?" : ex.getPropertyName();
        var detail = text(
                        "The parameter {0} has a value of the wrong type or format.",
                        "O parâmetro {0} tem um valor de tipo ou formato errado.", name)
                .in(LocaleContextHolder.getLocale());
        return answer(
                ProblemType.MALFORMED_REQUEST, detail, List.of(new FieldError(name, detail)), headers, request, ex);
    }

    /// Everything else that Spring MVC refuses by itself: unknown path, method, media type, missing
    /// parameter.
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception ex, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var type = switch (status.value()) {
            case 404 -> ProblemType.NOT_FOUND;
            case 405 -> ProblemType.METHOD_NOT_ALLOWED;
            case 406 -> ProblemType.NOT_ACCEPTABLE;
            case 413 -> ProblemType.PAYLOAD_TOO_LARGE;
            case 415 -> ProblemType.UNSUPPORTED_MEDIA_TYPE;
            case 503 -> ProblemType.DEPENDENCY_UNAVAILABLE;
            default -> status.is4xxClientError() ? ProblemType.MALFORMED_REQUEST : ProblemType.INTERNAL_ERROR;
        };
        if (status.is5xxServerError()) {
            LOG.error("Unexpected failure of {}", request.getDescription(false), ex);
        }
        var locale = LocaleContextHolder.getLocale();
        return answer(type, genericDetail(type, locale), List.of(), headers, request, ex);
    }

    private @Nullable ResponseEntity<Object> validationFailed(
            List<FieldError> errors, HttpHeaders headers, WebRequest request, Exception cause) {
        var detail =
                text("Some values break a rule; see errors.", "Alguns valores não atendem às regras; veja errors.");
        return answer(
                ProblemType.VALIDATION_FAILED,
                detail.in(LocaleContextHolder.getLocale()),
                errors,
                headers,
                request,
                cause);
    }

    private @Nullable ResponseEntity<Object> answer(
            ProblemType type,
            String detail,
            List<FieldError> errors,
            HttpHeaders headers,
            WebRequest request,
            Exception cause) {
        var path = request instanceof ServletWebRequest servlet
                ? servlet.getRequest().getRequestURI()
                : "/";
        var problem = ProblemFactory.problem(type, detail, errors, LocaleContextHolder.getLocale(), path);
        if (cause instanceof ProblemException refusal) {
            refusal.members().forEach(problem::setProperty);
        }
        return super.handleExceptionInternal(cause, problem, headers, HttpStatusCode.valueOf(type.status()), request);
    }

    private String message(MessageSourceResolvable error) {
        var locale = LocaleContextHolder.getLocale();
        return getMessageSource() == null
                ? String.valueOf(error.getDefaultMessage())
                : getMessageSource().getMessage(error, locale);
    }

    private static String genericDetail(ProblemType type, Locale locale) {
        return switch (type) {
            case NOT_FOUND ->
                text("There is nothing here that you may see.", "Não há nada aqui que você possa ver.")
                        .in(locale);
            case MALFORMED_REQUEST ->
                text("The request is incomplete or malformed.", "A requisição está incompleta ou malformada.")
                        .in(locale);
            default -> type.title(locale) + ".";
        };
    }

    private static String pathOf(List<JacksonException.Reference> path) {
        var text = new StringBuilder();
        for (var reference : path) {
            if (reference.getPropertyName() != null) {
                text.append(text.isEmpty() ? "" : ".").append(reference.getPropertyName());
            } else {
                text.append('[').append(reference.getIndex()).append(']');
            }
        }
        return text.toString();
    }

    private static boolean isSecurityException(Exception failure) {
        return failure.getClass().getName().startsWith("org.springframework.security.");
    }
}
