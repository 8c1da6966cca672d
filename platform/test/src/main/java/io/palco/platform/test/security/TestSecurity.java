package io.palco.platform.test.security;

import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/// Lets the service under test trust [TestTokens]; identity-service, which has keys of its own,
/// switches it off with
/// `palco.test.tokens=false`.
@TestConfiguration(proxyBeanMethods = false)
public class TestSecurity {

    @Bean
    @ConditionalOnProperty(name = "palco.test.tokens", matchIfMissing = true)
    JWKSource<SecurityContext> jwkSource() {
        return new ImmutableJWKSet<>(TestTokens.published());
    }
}
