package io.palco.platform.web.idempotency;

import io.palco.contracts.problem.ProblemType;
import io.palco.platform.web.problem.FieldProblem;
import io.palco.platform.web.problem.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.aspectj.lang.reflect.MethodSignature;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.json.JsonMapper;

/// Wraps handlers marked [Idempotent]: claim the key, run, store the answer, all in one transaction.
@Aspect
class IdempotencyAspect {

    static final String HEADER = "Idempotency-Key";
    private static final Pattern ACCEPTABLE = Pattern.compile("[\\x21-\\x7e]{8,200}");

    private final IdempotencyKeys keys;
    private final TransactionTemplate transactions;
    private final JsonMapper json;

    IdempotencyAspect(IdempotencyKeys keys, TransactionTemplate transactions, JsonMapper json) {
        this.keys = keys;
        this.transactions = transactions;
        this.json = json;
    }

    @Around("@annotation(io.palco.platform.web.idempotency.Idempotent)")
    Object once(ProceedingJoinPoint call) throws Throwable {
        var request = currentRequest();
        var key = request.getHeader(HEADER);
        if (key == null) {
            return Objects.requireNonNull(call.proceed());
        }
        if (!ACCEPTABLE.matcher(key).matches()) {
            throw ProblemException.invalid(
                    ProblemType.MALFORMED_REQUEST,
                    FieldProblem.of(
                            HEADER,
                            "The key must have 8 to 200 visible ASCII characters; a random UUID is best.",
                            "A chave deve ter de 8 a 200 caracteres ASCII visíveis; um UUID aleatório é o melhor."));
        }
        var scope = String.valueOf(request.getRemoteUser());
        var fingerprint = fingerprint(request, call);
        try {
            return Objects.requireNonNull(transactions.execute(_ -> replayOrRun(scope, key, fingerprint, call)));
        } catch (Wrapped wrapped) {
            throw wrapped.getCause();
        }
    }

    private ResponseEntity<?> replayOrRun(String scope, String key, byte[] fingerprint, ProceedingJoinPoint call) {
        if (!keys.claim(scope, key, fingerprint)) {
            return replay(keys.stored(scope, key, fingerprint));
        }
        var answer = (ResponseEntity<?>) proceed(call);
        var body = answer.getBody() == null ? null : json.writeValueAsString(answer.getBody());
        keys.store(
                scope,
                key,
                answer.getStatusCode().value(),
                header(answer, HttpHeaders.LOCATION),
                header(answer, HttpHeaders.ETAG),
                body);
        return answer;
    }

    private ResponseEntity<?> replay(IdempotencyKeys.StoredAnswer stored) {
        var answer = ResponseEntity.status(stored.status()).header("Idempotent-Replayed", "true");
        if (stored.location() != null) {
            answer.header(HttpHeaders.LOCATION, stored.location());
        }
        if (stored.etag() != null) {
            answer.header(HttpHeaders.ETAG, stored.etag());
        }
        return stored.body() == null
                ? answer.build()
                : answer.contentType(MediaType.APPLICATION_JSON).body(json.readTree(stored.body()));
    }

    private static Object proceed(ProceedingJoinPoint call) {
        try {
            return Objects.requireNonNull(call.proceed());
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable checked) {
            throw new Wrapped(checked);
        }
    }

    /// What makes two requests "the same": method, path and the meaning of the body, whatever its
    /// formatting.
    private byte[] fingerprint(HttpServletRequest request, ProceedingJoinPoint call) {
        var text = request.getMethod() + " " + request.getRequestURI() + "\n" + json.writeValueAsString(body(call));
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static @Nullable Object body(ProceedingJoinPoint call) {
        var annotations = ((MethodSignature) call.getSignature()).getMethod().getParameterAnnotations();
        for (var i = 0; i < annotations.length; i++) {
            if (Arrays.stream(annotations[i]).map(Annotation::annotationType).anyMatch(RequestBody.class::equals)) {
                return call.getArgs()[i];
            }
        }
        return null;
    }

    private static @Nullable String header(ResponseEntity<?> answer, String name) {
        return answer.getHeaders().getFirst(name);
    }

    private static HttpServletRequest currentRequest() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }

    /// Carries a checked exception through the transaction, rolling it back.
    private static final class Wrapped extends RuntimeException {
        private final Throwable wrapped;

        Wrapped(Throwable cause) {
            super(cause);
            this.wrapped = cause;
        }

        @Override
        public Throwable getCause() {
            return wrapped;
        }
    }
}
