package io.palco.identity.apiclient;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// What API clients get.
///
/// @param requestsPerMinute how much a client may ask of the API unless it is told otherwise
@Validated
@ConfigurationProperties("palco.identity.api-client")
public record ApiClientProperties(
        @DefaultValue("300") @Min(1) @Max(3000) int requestsPerMinute) {}
