package io.palco.identity.password;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.palco.contracts.problem.ProblemType;
import io.palco.platform.web.problem.LocalizedText;
import io.palco.platform.web.problem.ProblemException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Base64;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/// Hashes passwords with Argon2id, a few at a time: each hash takes megabytes on purpose, so a rush of sign-ins
/// waits in line instead of taking the heap. It has threads of its own, because a virtual thread that computes
/// keeps its carrier from all others. Passwords are normalised first (NIST SP 800-63B, NFKC), so that the same
/// characters typed on another device are the same password.
@Component
public class PasswordHasher implements AutoCloseable {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    private final Argon2PasswordEncoder encoder;
    private final Semaphore turns;
    private final ExecutorService threads;
    private final Duration patience;
    private final String nothing;
    private final Timer computations;

    PasswordHasher(PasswordProperties properties, MeterRegistry meters) {
        encoder = new Argon2PasswordEncoder(
                SALT_BYTES, HASH_BYTES, properties.parallelism(), properties.memoryKib(), properties.iterations());
        var runtime = Runtime.getRuntime();
        var concurrency = properties.concurrencyOn(runtime.availableProcessors(), runtime.maxMemory());
        turns = new Semaphore(concurrency, true);
        threads = Executors.newFixedThreadPool(
                concurrency,
                Thread.ofPlatform().daemon().name("password-hash-", 1).factory());
        patience = properties.patience();
        nothing = wellFormedHash(properties);
        computations = Timer.builder("palco.identity.password.hash")
                .description("Computing one password hash")
                .register(meters);
    }

    /// @throws ProblemException `dependency-unavailable` when too many others are waiting
    public String hash(String password) {
        return inTurn(() -> Objects.requireNonNull(encoder.encode(normalised(password))));
    }

    /// @throws ProblemException `dependency-unavailable` when too many others are waiting
    public boolean matches(String password, String hash) {
        return inTurn(() -> encoder.matches(normalised(password), hash));
    }

    /// A hash in today's settings that belongs to no password: comparing with it takes as long as with a real
    /// one.
    public String matchingNothing() {
        return nothing;
    }

    /// Whether a hash was made with other settings than today's.
    public boolean isOutdated(String hash) {
        return encoder.upgradeEncoding(hash);
    }

    private <T> T inTurn(Callable<T> computation) {
        try {
            if (!turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw busy();
            }
            try {
                return threads.submit(() -> computations.recordCallable(computation))
                        .get();
            } finally {
                turns.release();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw busy();
        } catch (ExecutionException failure) {
            throw new IllegalStateException("cannot hash a password", failure.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdown();
    }

    private static String wellFormedHash(PasswordProperties properties) {
        var random = new SecureRandom();
        var salt = new byte[SALT_BYTES];
        var hash = new byte[HASH_BYTES];
        random.nextBytes(salt);
        random.nextBytes(hash);
        var base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(
                        properties.memoryKib(),
                        properties.iterations(),
                        properties.parallelism(),
                        base64.encodeToString(salt),
                        base64.encodeToString(hash));
    }

    private static String normalised(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    private ProblemException busy() {
        return ProblemException.retryable(
                ProblemType.DEPENDENCY_UNAVAILABLE,
                LocalizedText.text(
                        "Very many people are signing in at this moment. Try again in a few seconds.",
                        "Muitas pessoas estão entrando neste momento. Tente de novo em alguns segundos."),
                patience);
    }
}
