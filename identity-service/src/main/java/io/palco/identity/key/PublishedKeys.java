package io.palco.identity.key;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The public keys by which tokens are verified, straight from the table: a key that signs is in it, whichever
/// replica made it.
@Component
public class PublishedKeys implements JWKSetSource<SecurityContext> {

    private final SigningKeys keys;
    private final Clock clock;

    PublishedKeys(SigningKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    public JWKSet now() {
        return keys.publishedAt(clock.instant());
    }

    @Override
    public JWKSet getJWKSet(
            JWKSetCacheRefreshEvaluator evaluator, long currentTime, @Nullable SecurityContext context) {
        return now();
    }

    @Override
    public void close() {
        // holds nothing
    }
}
