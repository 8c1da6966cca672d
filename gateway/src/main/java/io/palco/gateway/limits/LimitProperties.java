package io.palco.gateway.limits;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// How much a caller may ask for.
///
/// @param enabled         off only for benchmarks
/// @param signInPerMinute requests a minute and address to everything that takes a password or a secret; many
///   people may share one
///   address (a venue, a mobile network), so guessing passwords is limited per account by
///   identity-service
/// @param badTokensPerMinute expired or forged tokens a minute and address; checking a signature costs more than
///   refusing to
/// @param apiPerMinute    requests a minute and caller to the rest of the API
@Validated
@ConfigurationProperties("palco.gateway.limits")
record LimitProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("600") @Min(1) long signInPerMinute,
        @DefaultValue("3000") @Min(1) long apiPerMinute,
        @DefaultValue("300") @Min(1) long badTokensPerMinute) {}
