package io.palco.event.agenda;

import io.palco.contracts.problem.ProblemType;
import io.palco.platform.web.problem.ProblemException;

/// Refusals that several parts of the agenda share.
final class AgendaProblems {

    private AgendaProblems() {}

    static ProblemException attendeesOnly() {
        return ProblemException.of(
                ProblemType.ATTENDEES_ONLY,
                "This is for those who are registered for the event.",
                "Isto é para quem está inscrito no evento.");
    }

    /// @param english    what there are enough of, in the plural
    /// @param portuguese the same
    static ProblemException enough(int most, String english, String portuguese) {
        return ProblemException.of(
                ProblemType.LIMIT_REACHED,
                "There may be at most %d %s.".formatted(most, english),
                "São permitidos no máximo %d %s.".formatted(most, portuguese));
    }
}
