package io.palco.platform.revocation;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// How an instance learns of revocations.
///
/// @param uri      where identity-service lists them; by default beside its keys
/// @param interval how often the whole list is read
@Validated
@ConfigurationProperties("palco.revocation")
record RevocationProperties(
        @Nullable URI uri, @DefaultValue("30s") @NotNull Duration interval) {

    private static final String PATH = "/internal/v1/revoked-access";

    URI uriBeside(URI jwks) {
        return uri == null ? jwks.resolve(PATH) : uri;
    }
}
