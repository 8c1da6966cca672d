package io.palco.event.seating.client;

import io.palco.event.seating.SeatsAuthority;
import io.palco.platform.client.ServiceClients;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;

/// Asks registration-service, with the caller's own token.
@Component
class RegistrationSeats implements SeatsAuthority {

    private static final String SERVICE = "registration-service";

    private final ServiceClients clients;
    private final RegistrationSeatsApi api;

    RegistrationSeats(ServiceClients clients) {
        this.clients = clients;
        this.api = clients.create(RegistrationSeatsApi.class);
    }

    @Override
    public List<TakenSeat> retire(List<Concerned> events, Set<String> seats) {
        var request = new RegistrationSeatsApi.Request(
                events.stream()
                        .map(event -> new RegistrationSeatsApi.Event(event.eventId(), event.revision()))
                        .toList(),
                seats);
        try {
            return clients.ask(SERVICE, () -> api.retire(request)).taken().stream()
                    .map(taken -> new TakenSeat(taken.eventId(), taken.seatId()))
                    .toList();
        } catch (HttpClientErrorException.NotFound _) {
            throw ServiceClients.unavailable();
        }
    }
}
