package io.palco.event.catalog;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Our note of what places cost. An event of which nothing was told is free.
@Component
public class EventPrices {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher publisher;

    EventPrices(JdbcClient jdbc, ApplicationEventPublisher publisher) {
        this.jdbc = jdbc;
        this.publisher = publisher;
    }

    /// Takes what registration-service says, unless something newer is known.
    ///
    /// @param lowest   of the cheapest kind of ticket, in minor units; 0 when one is free
    /// @param highest  of the dearest
    /// @param currency ISO 4217
    public void note(UUID eventId, long lowest, long highest, String currency, long version) {
        var changed = jdbc.sql("""
                INSERT INTO event_prices AS p (event_id, lowest, highest, currency, version)
                VALUES (:event, :lowest, :highest, :currency, :version)
                ON CONFLICT (event_id) DO UPDATE
                   SET lowest = excluded.lowest, highest = excluded.highest, currency = excluded.currency,
                       version = excluded.version
                 WHERE p.version < excluded.version
                """)
                .param("event", eventId)
                .param("lowest", lowest)
                .param("highest", highest)
                .param("currency", currency)
                .param("version", version)
                .update();
        if (changed > 0) {
            publisher.publishEvent(new EventsAreStale());
        }
    }
}
