package io.palco.platform.client;

import static io.palco.platform.web.problem.LocalizedText.text;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.retry.RetryRegistry;
import io.palco.contracts.problem.ProblemType;
import io.palco.platform.web.problem.ProblemException;
import java.time.Duration;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/// Makes typed clients of other services and asks them safely.
public class ServiceClients {

    private static final Logger LOG = LoggerFactory.getLogger(ServiceClients.class);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final RestClient.Builder clients;
    private final CircuitBreakerRegistry breakers;
    private final RetryRegistry retries;

    ServiceClients(RestClient.Builder clients, CircuitBreakerRegistry breakers, RetryRegistry retries) {
        this.clients = clients;
        this.breakers = breakers;
        this.retries = retries;
    }

    /// A client for an interface with `@HttpExchange("http://<service>/…")`. The caller's token
    /// travels along.
    public <T> T create(Class<T> api) {
        return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(clients.build()))
                .build()
                .createClient(api);
    }

    /// Asks a question that may be repeated: up to three tries, none while the circuit is open.
    ///
    /// @throws HttpClientErrorException.NotFound when the service knows no such thing
    /// @throws ProblemException `dependency-unavailable` when it cannot be reached, fails, or refuses for another
    ///   reason, which between services is a fault and not the user's
    public <T> T ask(String service, Supplier<T> question) {
        try {
            return retries.retry(service)
                    .executeSupplier(() -> breakers.circuitBreaker(service).executeSupplier(question));
        } catch (HttpClientErrorException.NotFound unknown) {
            throw unknown;
        } catch (RestClientException | CallNotPermittedException | IllegalStateException failure) {
            LOG.warn("{} cannot be asked: {}", service, failure.getMessage());
            throw unavailable();
        }
    }

    /// The refusal when another service cannot do its part.
    public static ProblemException unavailable() {
        return ProblemException.retryable(
                ProblemType.DEPENDENCY_UNAVAILABLE,
                text(
                        "Part of the platform does not answer at the moment; nothing was changed.",
                        "Uma parte da plataforma não responde no momento; nada foi alterado."),
                RETRY_AFTER);
    }
}
