package io.palco.identity.mfa.web;

import io.palco.contracts.problem.ProblemType;
import io.palco.identity.mfa.RemovalOutcome;
import io.palco.platform.web.problem.FieldProblem;
import io.palco.platform.web.problem.ProblemException;

/// Refusals about second factors, in words for people.
final class MfaProblems {

    private MfaProblems() {}

    static ProblemException wrongCode() {
        return ProblemException.invalid(FieldProblem.of(
                "code",
                "This is not the code that the app shows at the moment.",
                "Este não é o código que o aplicativo mostra neste momento."));
    }

    static ProblemException wrongPasskey() {
        return ProblemException.invalid(FieldProblem.of(
                "credential",
                "The answer of your device does not fit. Try again.",
                "A resposta do seu dispositivo não confere. Tente de novo."));
    }

    /// @throws ProblemException unless the factor was removed
    static void refuse(RemovalOutcome outcome) {
        switch (outcome) {
            case REMOVED -> {}
            case UNKNOWN -> throw ProblemException.notFound();
            case REQUIRED ->
                throw ProblemException.of(
                        ProblemType.INVALID_TRANSITION,
                        "An organization you belong to asks for a second factor. Set up another one first.",
                        "Uma organização da qual você faz parte exige um segundo fator. Configure outro primeiro.");
        }
    }

    static ProblemException totpInUse() {
        return ProblemException.of(
                ProblemType.INVALID_TRANSITION,
                "An authenticator app is connected already. Disconnect it first.",
                "Um aplicativo autenticador já está conectado. Desconecte-o primeiro.");
    }

    static ProblemException nothingToRecover() {
        return ProblemException.of(
                ProblemType.INVALID_TRANSITION,
                "Recovery codes stand in for a second factor. Set one up first.",
                "Os códigos de recuperação substituem um segundo fator. Configure um primeiro.");
    }
}
