package io.palco.event.seating;

import io.palco.contracts.problem.ProblemType;
import io.palco.event.seating.SeatsAuthority.Concerned;
import io.palco.platform.web.problem.ProblemException;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Lets no seat go that somebody has.
@Component
class SeatChecks {

    /// Seats times events, in one question.
    private static final int MOST = 500_000;

    private final SeatsAuthority authority;

    SeatChecks(SeatsAuthority authority) {
        this.authority = authority;
    }

    /// @throws ProblemException `seats-taken` naming them; nothing is retired then
    void retire(List<Concerned> events, Set<String> dropped) {
        if (events.isEmpty() || dropped.isEmpty()) {
            return;
        }
        if ((long) events.size() * dropped.size() > MOST) {
            throw ProblemException.of(
                    ProblemType.LIMIT_REACHED,
                    "Too many seats would go at too many events. Draw a new seat map for later events instead.",
                    "Assentos demais deixariam de existir em eventos demais. Desenhe um novo mapa para os próximos.");
        }
        var taken = authority.retire(events, dropped);
        if (!taken.isEmpty()) {
            throw ProblemException.of(
                            ProblemType.SEATS_TAKEN,
                            "Somebody has a seat that would go. Keep it, or move the person first.",
                            "Alguém tem um assento que deixaria de existir. Mantenha-o, ou mude a pessoa de lugar.")
                    .with("seats", taken);
        }
    }
}
