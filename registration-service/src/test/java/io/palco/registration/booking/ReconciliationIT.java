package io.palco.registration.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.palco.platform.test.security.TestTokens;
import io.palco.registration.RegistrationSystem;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ReconciliationIT extends RegistrationSystem {

    @Autowired
    private InventoryReconciliation reconciliation;

    @Autowired
    private MeterRegistry metrics;

    @Test
    void findsACounterThatDiffersFromTheRegistrations() {
        var event = openEvent(10);
        registered(TestTokens.user("Ana"), event);
        assertThat(reconciliation.reconcile()).isZero();

        drift(event, "taken + 1");
        assertThat(reconciliation.reconcile()).isEqualTo(1);
        assertThat(metrics.get("palco.inventory.drift").gauge().value()).isEqualTo(1);
        assertThat(taken(event)).as("found, not silently mended").isEqualTo(2);

        drift(event, "taken - 1");
        assertThat(reconciliation.reconcile()).isZero();
        assertThat(metrics.get("palco.inventory.drift").gauge().value()).isZero();
    }

    private void drift(UUID event, String taken) {
        jdbc.sql("UPDATE event_places SET taken = " + taken + " WHERE event_id = :id")
                .param("id", event)
                .update();
    }
}
