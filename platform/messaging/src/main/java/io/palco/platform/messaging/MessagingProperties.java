package io.palco.platform.messaging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// How messages travel.
///
/// @param exchange       the topic exchange this service publishes to; absent when it publishes nothing
/// @param batchSize      messages per relay round, 1 to 1000
/// @param pollInterval   how often the relay looks for messages that nobody announced
/// @param confirmTimeout how long the relay waits for the broker's confirms of a batch
/// @param maxAttempts    refusals after which an outgoing message is parked, 1 to 100
/// @param consumers      threads per subscription, 1 to 32
/// @param maxRetries     in-process repetitions before an incoming message is parked, 0 to 10
/// @param inboxRetention how long a seen message is remembered
@Validated
@ConfigurationProperties("palco.messaging")
public record MessagingProperties(
        @Nullable String exchange,
        @DefaultValue("200") @Min(1) @Max(1000) int batchSize,
        @DefaultValue("500ms") @NotNull Duration pollInterval,
        @DefaultValue("5s") @NotNull Duration confirmTimeout,
        @DefaultValue("10") @Min(1) @Max(100) int maxAttempts,
        @DefaultValue("2") @Min(1) @Max(32) int consumers,
        @DefaultValue("3") @Min(0) @Max(10) int maxRetries,
        @DefaultValue("30d") @NotNull Duration inboxRetention) {}
