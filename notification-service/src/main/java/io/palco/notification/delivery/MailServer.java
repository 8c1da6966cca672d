package io.palco.notification.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/// What is known of the mail server: whether it was there the last time, and when to try again. Shown as health, but no
/// part of readiness: mails wait patiently in the table.
@Component("mailServer")
class MailServer implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(MailServer.class);

    private final JavaMailSenderImpl server;
    private final DeliveryProperties properties;
    private final Clock clock;
    private int failures;
    private Instant retryAt = Instant.EPOCH;
    private @Nullable String reason;

    MailServer(JavaMailSenderImpl server, DeliveryProperties properties, Clock clock) {
        this.server = server;
        this.properties = properties;
        this.clock = clock;
    }

    SmtpConnection open() {
        return new SmtpConnection(server);
    }

    synchronized void answered() {
        if (reason != null) {
            LOG.info("The mail server is back");
        }
        failures = 0;
        reason = null;
        retryAt = Instant.EPOCH;
    }

    /// Several senders may notice the same outage; it counts once.
    synchronized void unreachable(String why) {
        var now = clock.instant();
        if (now.isBefore(retryAt)) {
            return;
        }
        if (reason == null) {
            LOG.warn("The mail server cannot be reached, mails wait: {}", why);
        }
        failures++;
        reason = why;
        retryAt = now.plus(properties.serverRetryAfter(failures));
    }

    /// How long to leave it alone from now on; zero when it may be tried.
    synchronized Duration pause() {
        var wait = Duration.between(clock.instant(), retryAt);
        return wait.isNegative() ? Duration.ZERO : wait;
    }

    @Override
    public synchronized Health health() {
        var health = reason == null ? Health.up() : Health.down().withDetail("reason", reason);
        return health.withDetail("server", server.getHost() + ":" + server.getPort())
                .build();
    }
}
