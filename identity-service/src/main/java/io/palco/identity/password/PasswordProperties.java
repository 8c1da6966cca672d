package io.palco.identity.password;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// What a hash costs: the defaults are the first choice of OWASP's password storage cheat sheet for Argon2id. A
/// hash made with other settings stays valid and is replaced when its owner signs in.
///
/// @param memoryKib   memory of one hash in KiB
/// @param iterations  passes over the memory
/// @param parallelism lanes of one hash
/// @param concurrency hashes computed at the same time; 0 for one per core, as far as a quarter of the heap allows
/// @param patience    how long a request waits for its turn before it is refused
@Validated
@ConfigurationProperties("palco.identity.password")
record PasswordProperties(
        @DefaultValue("19456") @Min(8) @Max(1_048_576) int memoryKib,
        @DefaultValue("2") @Min(1) @Max(20) int iterations,
        @DefaultValue("1") @Min(1) @Max(16) int parallelism,
        @DefaultValue("0") @Min(0) @Max(256) int concurrency,
        @DefaultValue("15s") @NotNull Duration patience) {

    /// @param cores     processors this process may use
    /// @param heapBytes the largest heap it may have
    int concurrencyOn(int cores, long heapBytes) {
        if (concurrency > 0) {
            return concurrency;
        }
        var fitting = heapBytes / 4 / (memoryKib * 1024L);
        return (int) Math.clamp(fitting, 1, Math.max(1, cores));
    }
}
