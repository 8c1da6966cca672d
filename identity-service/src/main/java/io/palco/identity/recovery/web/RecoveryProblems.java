package io.palco.identity.recovery.web;

import static io.palco.platform.web.problem.LocalizedText.text;

import io.palco.contracts.problem.ProblemType;
import io.palco.platform.web.problem.FieldProblem;
import io.palco.platform.web.problem.ProblemException;
import java.time.Duration;

/// Refusals about links, in words for people.
final class RecoveryProblems {

    private RecoveryProblems() {}

    static ProblemException invalidLink() {
        return ProblemException.of(
                ProblemType.INVALID_LINK,
                "This link was used, has expired, or was replaced by a newer one. Ask for a new one.",
                "Este link já foi usado, expirou ou foi substituído por um mais novo. Peça outro.");
    }

    static ProblemException emailTaken() {
        return ProblemException.of(
                ProblemType.EMAIL_TAKEN,
                "Another account has this e-mail address by now.",
                "Outra conta já tem este endereço de e-mail.");
    }

    static ProblemException wrongPassword() {
        return ProblemException.invalid(FieldProblem.of(
                "currentPassword", "This is not your present password.", "Esta não é a sua senha atual."));
    }

    static ProblemException tooOften(Duration wait) {
        return ProblemException.retryable(
                ProblemType.RATE_LIMITED,
                text(
                        "That was asked too often. Try again in {0} minutes.",
                        "Isso foi pedido vezes demais. Tente de novo em {0} minutos.",
                        wait.plusSeconds(59).toMinutes()),
                wait.plusSeconds(1));
    }
}
