package io.palco.event.catalog.client;

import static io.palco.platform.web.problem.LocalizedText.text;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.retry.RetryRegistry;
import io.palco.contracts.problem.ProblemType;
import io.palco.event.catalog.PlacesAuthority;
import io.palco.platform.security.AccessTokens;
import io.palco.platform.web.problem.ProblemException;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/// Asks registration-service, with the caller's own token. Repeating the question is harmless, so it is retried; a
/// circuit breaker keeps a service that is down from being asked at every edit.
@Component
class RegistrationPlaces implements PlacesAuthority {

    private static final Logger LOG = LoggerFactory.getLogger(RegistrationPlaces.class);
    private static final String NAME = "registration-service";

    private final RegistrationApi api;
    private final CircuitBreakerRegistry breakers;
    private final RetryRegistry retries;

    RegistrationPlaces(RegistrationApi api, CircuitBreakerRegistry breakers, RetryRegistry retries) {
        this.api = api;
        this.breakers = breakers;
        this.retries = retries;
    }

    @Override
    public Answer lower(UUID eventId, int capacity, long version) {
        var bearer = "Bearer " + AccessTokens.ofCaller();
        var answer =
                ask(() -> api.lowerCapacity(eventId, new RegistrationApi.CapacityRequest(capacity, version), bearer));
        return switch (answer.outcome()) {
            case AGREED -> new Answer.Agreed();
            case MORE_TAKEN -> new Answer.MoreTaken(answer.taken());
            case OUTDATED -> new Answer.Outdated();
        };
    }

    private RegistrationApi.CapacityAnswer ask(Supplier<RegistrationApi.CapacityAnswer> question) {
        try {
            return retries.retry(NAME)
                    .executeSupplier(() -> breakers.circuitBreaker(NAME).executeSupplier(question));
        } catch (RestClientException | CallNotPermittedException | IllegalStateException failure) {
            LOG.warn("registration-service cannot be asked: {}", failure.getMessage());
            throw ProblemException.retryable(
                    ProblemType.DEPENDENCY_UNAVAILABLE,
                    text(
                            "The places cannot be checked at the moment; nothing was changed.",
                            "No momento não é possível conferir os lugares; nada foi alterado."),
                    Duration.ofSeconds(5));
        }
    }
}
