package io.palco.identity.organization.messaging;

import io.palco.contracts.identity.OrganizationChangedV1;
import io.palco.identity.organization.OrganizationQueries;
import io.palco.identity.organization.OrganizationRenamed;
import io.palco.platform.messaging.outbox.Outbox;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class OrganizationOutbox {

    private final OrganizationQueries queries;
    private final Outbox outbox;

    OrganizationOutbox(OrganizationQueries queries, Outbox outbox) {
        this.queries = queries;
        this.outbox = outbox;
    }

    @EventListener
    void on(OrganizationRenamed event) {
        var id = event.organizationId();
        var now = queries.nameOf(id).orElseThrow();
        outbox.append(id, new OrganizationChangedV1(id, now.name(), now.version()));
    }
}
