package io.palco.event.place.client;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.palco.event.place.FindPlaces;
import io.palco.event.place.PlaceProperties;
import io.palco.event.place.PlaceProvider;
import java.net.http.HttpClient;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/// A provider outside of Palco, where the operator names one.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PlaceProperties.class)
class NominatimConfiguration {

    @Bean(FindPlaces.FOREIGN)
    @ConditionalOnExpression("'${palco.places.nominatim.url:}' != ''")
    PlaceProvider foreignPlaces(PlaceProperties properties, CircuitBreakerRegistry breakers) {
        var settings = properties.nominatim();
        var http = HttpClient.newBuilder()
                .connectTimeout(settings.timeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        var requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(settings.timeout());
        var client = RestClient.builder()
                .requestFactory(requests)
                .baseUrl(Objects.requireNonNull(settings.url()))
                .defaultHeader(HttpHeaders.USER_AGENT, settings.userAgent())
                .defaultHeader(HttpHeaders.ACCEPT_LANGUAGE, "pt-BR,pt;q=0.9,en;q=0.5")
                .build();
        return new NominatimPlaces(client, breakers.circuitBreaker("nominatim"), settings.perSecond());
    }
}
