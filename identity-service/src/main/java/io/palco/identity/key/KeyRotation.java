package io.palco.identity.key;

import java.time.Clock;
import java.time.Instant;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Sees to it that there is always a key to sign with, and a new one in time.
@Component
public class KeyRotation {

    private static final Logger LOG = LoggerFactory.getLogger(KeyRotation.class);

    private final SigningKeys keys;
    private final KeyProperties properties;
    private final Clock clock;
    private final TransactionTemplate transactions;

    KeyRotation(SigningKeys keys, KeyProperties properties, Clock clock, PlatformTransactionManager transactions) {
        this.keys = keys;
        this.properties = properties;
        this.clock = clock;
        this.transactions = new TransactionTemplate(transactions);
    }

    /// A key, and when it begins to sign.
    public record Rotated(String keyId, Instant activeFrom) {}

    /// Makes the first key, once however many replicas start, and makes sure that the master key fits the
    /// present one.
    ///
    /// @throws io.palco.identity.settings.InvalidSettingException when the master key is missing or another one
    public void ensureKey() {
        transactions.executeWithoutResult(_ -> {
            keys.lock();
            var now = clock.instant();
            keys.idSigningAt(now).ifPresentOrElse(keys::load, () -> add(now, now));
        });
    }

    /// Signs with a new key from now on. Verifiers that do not know it yet fetch the key set again.
    public Rotated rotateNow() {
        return transactions.execute(_ -> {
            keys.lock();
            var now = clock.instant();
            keys.removeAnnounced(now);
            return add(now, now);
        });
    }

    /// Announces the next key when the newest one nears its end, and forgets those that are retired.
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT2M")
    @SchedulerLock(name = "signing-key-rotation", lockAtMostFor = "PT10M")
    public void rotateWhenDue() {
        transactions.executeWithoutResult(_ -> {
            keys.lock();
            var now = clock.instant();
            keys.removeRetired(now);
            var due = keys.newestActiveFrom()
                    .filter(newest -> newest.plus(properties.lifetime()).isAfter(now.plus(properties.announce())))
                    .isEmpty();
            if (due) {
                add(now, now.plus(properties.announce()));
            }
        });
    }

    private Rotated add(Instant now, Instant activeFrom) {
        var key = SigningKey.generate(properties.bits(), activeFrom);
        keys.add(key, now, activeFrom.plus(properties.retire()));
        LOG.info("Made signing key {}, which signs from {}", key.id(), activeFrom);
        return new Rotated(key.id(), activeFrom);
    }
}
