package io.palco.identity.account;

import io.palco.identity.throttle.Limit;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// How many accounts may be wanted from one network address before it looks like a machine. Taken addresses count, too,
/// so that nobody finds out who has an account by trying many.
@Validated
@ConfigurationProperties("palco.identity.sign-up")
record SignUpProperties(
        @DefaultValue("100") @Min(1) @Max(100_000) int perAddressAndHour) {

    Limit limit() {
        return new Limit("sign-ups", perAddressAndHour, Duration.ofHours(1));
    }
}
