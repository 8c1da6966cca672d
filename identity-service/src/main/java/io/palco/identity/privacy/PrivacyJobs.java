package io.palco.identity.privacy;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Throws away what is over, and counts the erasures that some service has not answered in time.
@Component
class PrivacyJobs {

    private final Exports exports;
    private final Erasures erasures;
    private final PrivacyProperties properties;
    private final Clock clock;

    PrivacyJobs(Exports exports, Erasures erasures, PrivacyProperties properties, Clock clock, MeterRegistry registry) {
        this.exports = exports;
        this.erasures = erasures;
        this.properties = properties;
        this.clock = clock;
        Gauge.builder("palco.privacy.erasures.overdue", this, PrivacyJobs::overdue)
                .description("Erasures that a service has not answered in time")
                .register(registry);
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT7M")
    @SchedulerLock(name = "privacy-purge", lockAtMostFor = "PT10M")
    void purge() {
        var now = clock.instant();
        var forgotten = now.minus(properties.requestRetention());
        exports.purge(now, now.minus(properties.patience()), forgotten);
        erasures.purge(forgotten);
    }

    private double overdue() {
        return erasures.overdue(clock.instant().minus(properties.patience()));
    }
}
