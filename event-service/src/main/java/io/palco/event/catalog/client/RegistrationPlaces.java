package io.palco.event.catalog.client;

import io.palco.event.catalog.PlacesAuthority;
import io.palco.platform.client.ServiceClients;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;

/// Asks registration-service, with the caller's own token.
@Component
class RegistrationPlaces implements PlacesAuthority {

    private static final String SERVICE = "registration-service";

    private final ServiceClients clients;
    private final RegistrationApi api;

    RegistrationPlaces(ServiceClients clients) {
        this.clients = clients;
        this.api = clients.create(RegistrationApi.class);
    }

    @Override
    public Answer lower(UUID eventId, int capacity, long version) {
        var request = new RegistrationApi.CapacityRequest(capacity, version);
        var answer = ask(eventId, request);
        return switch (answer.outcome()) {
            case AGREED -> new Answer.Agreed();
            case MORE_TAKEN -> new Answer.MoreTaken(answer.taken());
            case OUTDATED -> new Answer.Outdated();
        };
    }

    /// It looks a published event up here when it has not heard of it, so it knows every event we ask about; if it
    /// says otherwise the two do not understand each other, and nobody's place is put at risk.
    private RegistrationApi.CapacityAnswer ask(UUID eventId, RegistrationApi.CapacityRequest request) {
        try {
            return clients.ask(SERVICE, () -> api.lowerCapacity(eventId, request));
        } catch (HttpClientErrorException.NotFound _) {
            throw ServiceClients.unavailable();
        }
    }
}
