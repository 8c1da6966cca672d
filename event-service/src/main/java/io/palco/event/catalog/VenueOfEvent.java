package io.palco.event.catalog;

import io.palco.event.venue.VenueQueries;
import io.palco.event.venue.VenueView;
import io.palco.platform.web.problem.FieldProblem;
import io.palco.platform.web.problem.ProblemException;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Takes an event's place from its venue.
@Component
public class VenueOfEvent {

    private final VenueQueries venues;

    VenueOfEvent(VenueQueries venues) {
        this.venues = venues;
    }

    /// The details with the place of their venue; unchanged when they name none.
    ///
    /// @throws ProblemException 422 when the venue is not one of the organization's
    public EventDetails placed(UUID organizationId, EventDetails details) {
        if (details.venueId() == null) {
            return details;
        }
        return venues.find(details.venueId())
                .filter(venue -> venue.organizationId().equals(organizationId))
                .map(venue -> details.at(placeOf(venue)))
                .orElseThrow(() -> ProblemException.invalid(FieldProblem.of(
                        "venueId",
                        "Choose one of the organization's venues.",
                        "Escolha um dos locais da organização.")));
    }

    private static Location placeOf(VenueView venue) {
        return new Location(
                venue.name(), venue.address(), venue.latitude(), venue.longitude(), venue.city(), venue.state());
    }
}
