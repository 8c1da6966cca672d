package io.palco.registration.terms.client;

import io.palco.platform.client.ServiceClients;
import io.palco.registration.terms.EventDirectory;
import io.palco.registration.terms.EventTerms;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;

/// Asks event-service with the caller's own token.
@Component
class EventServiceDirectory implements EventDirectory {

    private static final String SERVICE = "event-service";

    private final ServiceClients clients;
    private final EventApi api;

    EventServiceDirectory(ServiceClients clients) {
        this.clients = clients;
        this.api = clients.create(EventApi.class);
    }

    @Override
    public Optional<EventTerms> find(UUID eventId) {
        try {
            return Optional.of(clients.ask(SERVICE, () -> api.show(eventId)).toTerms());
        } catch (HttpClientErrorException.NotFound _) {
            return Optional.empty();
        }
    }
}
