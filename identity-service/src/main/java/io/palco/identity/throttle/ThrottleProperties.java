package io.palco.identity.throttle;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// Whose network address is not held against them.
///
/// @param trustedAddresses addresses or networks (CIDR) behind which many people are, for example an office's
@Validated
@ConfigurationProperties("palco.identity.throttle")
record ThrottleProperties(@DefaultValue @NotNull List<String> trustedAddresses) {}
