package io.palco.notification.mail.web;

import static io.palco.platform.web.problem.LocalizedText.text;

import io.palco.contracts.problem.ProblemType;
import io.palco.notification.mail.MailStatus;
import io.palco.platform.web.problem.FieldProblem;
import io.palco.platform.web.problem.ProblemException;

/// Why a mail is not sent again, or not shown.
final class MailProblems {

    private MailProblems() {}

    static ProblemException notFinished(MailStatus status) {
        return ProblemException.of(
                ProblemType.INVALID_TRANSITION,
                text(
                        "Only a mail that is SENT or FAILED can be sent again; this one is {0}.",
                        "Só um e-mail SENT ou FAILED pode ser reenviado; este está {0}.", status));
    }

    static ProblemException outdated() {
        return ProblemException.of(
                ProblemType.INVALID_TRANSITION,
                "The registration has changed since; this mail would say what is no longer so.",
                "A inscrição mudou desde então; este e-mail diria o que não vale mais.");
    }

    static ProblemException onlyOwn() {
        return ProblemException.invalid(FieldProblem.of(
                "mine",
                "Only your own notifications can be listed: mine=true.",
                "Só as suas próprias notificações podem ser listadas: mine=true."));
    }
}
