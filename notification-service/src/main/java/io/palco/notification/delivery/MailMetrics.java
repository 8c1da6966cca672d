package io.palco.notification.delivery;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.palco.notification.mail.MailStatus;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counts fates: `palco.mails` by kind and status (`pending` means put off), and `palco.mails.waiting` for
/// what has none yet.
@Component
class MailMetrics {

    private final MeterRegistry registry;

    MailMetrics(MeterRegistry registry, JdbcClient jdbc) {
        this.registry = registry;
        Gauge.builder("palco.mails.waiting", jdbc, MailMetrics::waiting)
                .description("Mails that are not sent yet")
                .register(registry);
    }

    void count(OutgoingMail mail, MailStatus status) {
        registry.counter("palco.mails", "kind", lower(mail.content().kind()), "status", lower(status))
                .increment();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static double waiting(JdbcClient jdbc) {
        return jdbc.sql("SELECT (SELECT count(*) FROM mails WHERE status = 'PENDING')"
                        + " + (SELECT count(*) FROM mails WHERE status = 'SENDING')")
                .query(Long.class)
                .single();
    }
}
