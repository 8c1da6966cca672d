package io.palco.platform.security;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// Whom to trust.
///
/// @param audience what access tokens must be made for
/// @param jwksUri  where identity-service publishes its keys
/// @param freshSignIn how long after proving who they are somebody may do what needs a fresh proof
@Validated
@ConfigurationProperties("palco.security")
record SecurityProperties(
        @NotBlank String audience,
        @NotNull URI jwksUri,
        @DefaultValue("10m") @NotNull Duration freshSignIn) {}
