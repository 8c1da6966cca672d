package io.palco.identity.key;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import io.palco.identity.settings.InvalidSettingException;
import io.palco.platform.security.MasterKey;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class KeyConfiguration {

    private static final Duration KEPT = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /// @throws InvalidSettingException when the setting is missing or malformed
    @Bean
    MasterKey masterKey(KeyProperties properties) {
        var hex = properties.masterKey();
        try {
            return MasterKey.ofHex(hex);
        } catch (IllegalArgumentException _) {
            throw new InvalidSettingException(
                    hex.isBlank() ? "PALCO_MASTER_KEY is missing." : "PALCO_MASTER_KEY is malformed.",
                    "Set it to 64 random hexadecimal digits, for example from `openssl rand -hex 32`, and keep it: the"
                            + " signing keys in the database cannot be read without it.");
        }
    }

    /// Verifies tokens with the keys of our own table instead of fetching them from ourselves over HTTP.
    @Bean
    JWKSource<SecurityContext> jwkSource(PublishedKeys keys) {
        return JWKSourceBuilder.create(keys)
                .cache(KEPT.toMillis(), PATIENCE.toMillis())
                .refreshAheadCache(false)
                .rateLimited(false)
                .build();
    }
}
