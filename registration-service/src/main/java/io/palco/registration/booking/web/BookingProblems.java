package io.palco.registration.booking.web;

import static io.palco.platform.web.problem.LocalizedText.text;

import io.palco.contracts.problem.ProblemType;
import io.palco.platform.web.problem.FieldProblem;
import io.palco.platform.web.problem.ProblemException;

/// How refusals of a booking read.
final class BookingProblems {

    private BookingProblems() {}

    static ProblemException full(int capacity) {
        return ProblemException.of(
                ProblemType.EVENT_FULL,
                text("All {0} places are taken.", "Todos os {0} lugares estão ocupados.", capacity));
    }

    static ProblemException notOpen() {
        return ProblemException.of(
                ProblemType.EVENT_NOT_OPEN,
                "The event takes no registrations now: it is not published, was cancelled, or is over.",
                "O evento não aceita inscrições agora: não está publicado, foi cancelado ou já terminou.");
    }

    static ProblemException alreadyRegistered() {
        return ProblemException.of(
                ProblemType.ALREADY_REGISTERED,
                "This person already has a place at the event.",
                "Esta pessoa já tem um lugar no evento.");
    }

    static ProblemException clientNamesNobody() {
        return ProblemException.invalid(FieldProblem.of(
                "participant",
                "An API client is nobody who could take part: name the participant.",
                "Um cliente de API não é alguém que possa participar: informe o participante."));
    }
}
