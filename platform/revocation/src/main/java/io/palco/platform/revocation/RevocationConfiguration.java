package io.palco.platform.revocation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.json.JsonMapper;

/// Gives every application its list of revoked tokens.
@AutoConfiguration(
        afterName = {
            "io.palco.platform.web.WebConfiguration",
            "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration"
        })
@EnableConfigurationProperties(RevocationProperties.class)
class RevocationConfiguration {

    @Bean
    Denylist denylist(Clock clock) {
        return new Denylist(clock);
    }

    /// identity-service has its own.
    @Bean
    @ConditionalOnMissingBean
    Revocations revocations(
            RevocationProperties properties, @Value("${palco.security.jwks-uri}") URI jwks, JsonMapper json) {
        return new RemoteRevocations(properties.uriBeside(jwks), json);
    }

    @Bean
    RevocationPolling revocationPolling(
            Revocations revocations, Denylist denylist, Clock clock, RevocationProperties properties) {
        return new RevocationPolling(revocations, denylist, clock, properties.interval());
    }

    @Bean
    Gauge revokedTokens(MeterRegistry registry, Denylist denylist) {
        return Gauge.builder("palco.revocations", denylist, Denylist::size)
                .description("Sessions and people whose tokens are refused")
                .register(registry);
    }

    @Bean
    Gauge revocationsAge(MeterRegistry registry, RevocationPolling polling) {
        return Gauge.builder("palco.revocations.age", polling, RevocationPolling::age)
                .baseUnit("seconds")
                .description("How long ago the whole list was last read; alert when it exceeds minutes")
                .register(registry);
    }
}
