package io.palco.event.media;

import static io.palco.platform.web.problem.LocalizedText.text;

import io.palco.contracts.problem.ProblemType;
import io.palco.platform.web.problem.FieldProblem;
import io.palco.platform.web.problem.ProblemException;

/// Refusals about an event's pictures and documents.
final class MediaProblems {

    private MediaProblems() {}

    static ProblemException enoughPictures(int maximum) {
        return ProblemException.of(
                ProblemType.LIMIT_REACHED,
                text(
                        "An event has at most {0} pictures. Delete one first.",
                        "Um evento tem no máximo {0} imagens. Exclua uma antes.", Integer.toString(maximum)));
    }

    static ProblemException enoughAttachments(int maximum) {
        return ProblemException.of(
                ProblemType.LIMIT_REACHED,
                text(
                        "An event has at most {0} documents. Delete one first.",
                        "Um evento tem no máximo {0} documentos. Exclua um antes.", Integer.toString(maximum)));
    }

    static ProblemException otherPictures() {
        return ProblemException.invalid(FieldProblem.of(
                "ids",
                "Name every picture of the event once. Fetch them again if somebody else changed them.",
                "Cite cada imagem do evento uma vez. Busque-as de novo se outra pessoa as alterou."));
    }
}
