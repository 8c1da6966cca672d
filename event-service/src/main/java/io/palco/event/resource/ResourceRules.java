package io.palco.event.resource;

import io.palco.contracts.problem.ProblemType;
import io.palco.event.venue.VenueQueries;
import io.palco.platform.web.problem.FieldProblem;
import io.palco.platform.web.problem.ProblemException;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What must hold of something that can be booked.
@Component
class ResourceRules {

    static final int MOST = 2_000;

    private final JdbcClient jdbc;
    private final VenueQueries venues;

    ResourceRules(JdbcClient jdbc, VenueQueries venues) {
        this.jdbc = jdbc;
        this.venues = venues;
    }

    void requireSound(UUID organizationId, ResourceDetails details) {
        var broken = new ArrayList<>(details.brokenRules());
        if (details.roomId() != null && !isRoomOf(organizationId, details.roomId())) {
            broken.add(FieldProblem.of(
                    "roomId",
                    "Choose a room of one of the organization's venues.",
                    "Escolha uma sala de um dos locais da organização."));
        }
        if (!broken.isEmpty()) {
            throw ProblemException.invalid(broken.toArray(FieldProblem[]::new));
        }
    }

    /// Bookings depend on the kind: of a single thing there is one at a time.
    static void requireSameKind(ResourceView resource, ResourceDetails details) {
        if (resource.kind() != details.kind()) {
            throw ProblemException.invalid(FieldProblem.of(
                    "kind",
                    "The kind stays as it is. Make a new resource instead.",
                    "O tipo não muda. Crie outro recurso."));
        }
    }

    void requireSpace(UUID organizationId) {
        var many = jdbc.sql("SELECT count(*) FROM resources WHERE organization_id = :organizationId")
                .param("organizationId", organizationId)
                .query(Integer.class)
                .single();
        if (many >= MOST) {
            throw ProblemException.of(
                    ProblemType.LIMIT_REACHED,
                    "An organization has at most %d resources.".formatted(MOST),
                    "Uma organização tem no máximo %d recursos.".formatted(MOST));
        }
    }

    static ProblemException inUse() {
        return ProblemException.of(
                ProblemType.IN_USE,
                "It is booked for a time to come. Release those bookings first.",
                "Há reservas futuras. Libere essas reservas primeiro.");
    }

    private boolean isRoomOf(UUID organizationId, UUID roomId) {
        return venues.room(roomId)
                .flatMap(room -> venues.find(room.venueId()))
                .filter(venue -> venue.organizationId().equals(organizationId))
                .isPresent();
    }
}
