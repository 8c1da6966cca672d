package io.palco.identity.audit;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// How long the log is kept and how fresh a verification is.
///
/// @param retention    after which a whole month is dropped
/// @param verification how long the result of a verification is given to whoever asks again; it reads the whole log
@Validated
@ConfigurationProperties("palco.identity.audit")
record AuditProperties(
        @DefaultValue("1826d") @NotNull Duration retention,
        @DefaultValue("1m") @NotNull Duration verification) {}
