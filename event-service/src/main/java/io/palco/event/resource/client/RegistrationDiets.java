package io.palco.event.resource.client;

import io.palco.event.resource.Diets;
import io.palco.platform.client.ServiceClients;
import io.palco.platform.web.problem.ProblemException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;

/// Asks registration-service, with the caller's own token.
@Component
class RegistrationDiets implements Diets {

    private static final String SERVICE = "registration-service";
    private static final String QUESTION = "dietary";

    private final ServiceClients clients;
    private final RegistrationAnswersApi api;

    RegistrationDiets(ServiceClients clients) {
        this.clients = clients;
        this.api = clients.create(RegistrationAnswersApi.class);
    }

    @Override
    public Optional<Totals> of(UUID eventId) {
        try {
            var counted = clients.ask(SERVICE, () -> api.count(eventId, QUESTION));
            var totals = counted.answers().stream()
                    .map(count -> new DietCount(count.answer(), count.people()))
                    .toList();
            return Optional.of(new Totals(totals, counted.people(), counted.unanswered()));
        } catch (HttpClientErrorException.NotFound _) {
            return Optional.of(new Totals(List.of(), 0, 0));
        } catch (ProblemException _) {
            return Optional.empty();
        }
    }
}
