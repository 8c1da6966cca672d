package io.palco.platform.client;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.retry.RetryRegistry;
import io.palco.platform.security.AccessTokens;
import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.cloud.client.loadbalancer.LoadBalanced;
import org.springframework.context.annotation.Bean;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/// Clients that find services by name. The service's settings name its retry and its circuit breaker
/// (`resilience4j.retry.instances.<service>` and `resilience4j.circuitbreaker.instances.<service>`).
@AutoConfiguration(
        afterName = "io.palco.platform.security.SecurityConfiguration",
        beforeName = "org.springframework.boot.restclient.autoconfigure.RestClientAutoConfiguration")
class ClientConfiguration {

    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final Duration READ = Duration.ofSeconds(2);

    /// Not a default candidate: Eureka's own client would otherwise pick it up and look for itself by name.
    @Bean(defaultCandidate = false)
    @LoadBalanced
    RestClient.Builder balancedClients() {
        var http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .build();
        var requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(READ);
        return RestClient.builder().requestFactory(requests).requestInterceptor((request, body, execution) -> {
            AccessTokens.ofCallerIfAny().ifPresent(token -> request.getHeaders().setBearerAuth(token));
            return execution.execute(request, body);
        });
    }

    @Bean
    ServiceClients serviceClients(
            @LoadBalanced RestClient.Builder balancedClients, CircuitBreakerRegistry breakers, RetryRegistry retries) {
        return new ServiceClients(balancedClients, breakers, retries);
    }
}
