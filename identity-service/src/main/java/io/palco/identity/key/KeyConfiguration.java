package io.palco.identity.key;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Lets this service verify tokens with the keys of its own table instead of fetching them from itself over
/// HTTP.
@Configuration(proxyBeanMethods = false)
class KeyConfiguration {

    private static final Duration KEPT = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Bean
    JWKSource<SecurityContext> jwkSource(PublishedKeys keys) {
        return JWKSourceBuilder.create(keys)
                .cache(KEPT.toMillis(), PATIENCE.toMillis())
                .refreshAheadCache(false)
                .rateLimited(false)
                .build();
    }
}
