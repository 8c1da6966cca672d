package io.palco.identity.privacy;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// Who is asked, and how long things last.
///
/// @param services         all that must answer before an export or an erasure is complete
/// @param exportKept       how long an archive can be fetched
/// @param patience         how long a service may take; then an export has failed, and an erasure counts as overdue
/// @param requestRetention how long it is known that there was a request
@Validated
@ConfigurationProperties("palco.identity.privacy")
record PrivacyProperties(
        @DefaultValue({
            "identity-service",
            "event-service",
            "registration-service",
            "notification-service",
            "report-service"
        })
        @NotEmpty
        Set<String> services,

        @DefaultValue("7d") @NotNull Duration exportKept,
        @DefaultValue("1d") @NotNull Duration patience,
        @DefaultValue("1826d") @NotNull Duration requestRetention) {}
