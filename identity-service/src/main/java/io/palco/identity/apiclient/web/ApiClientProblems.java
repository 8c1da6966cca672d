package io.palco.identity.apiclient.web;

import static io.palco.platform.web.problem.LocalizedText.text;

import io.palco.contracts.problem.ProblemType;
import io.palco.platform.web.problem.FieldProblem;
import io.palco.platform.web.problem.ProblemException;
import java.util.Set;

/// Refusals about API clients, in words for people.
final class ApiClientProblems {

    private ApiClientProblems() {}

    static ProblemException scopesRefused(Set<String> scopes) {
        return ProblemException.invalid(new FieldProblem(
                "scopes",
                text(
                        "You cannot give {0}: a client gets permissions of the organization that you hold there"
                                + " yourself, and never members:manage.",
                        "Você não pode conceder {0}: um cliente recebe permissões da organização que você mesmo(a) tem"
                                + " nela, e nunca members:manage.",
                        String.join(", ", scopes))));
    }

    static ProblemException tooManyClients(int limit) {
        return ProblemException.of(
                ProblemType.LIMIT_REACHED,
                text(
                        "An organization may have {0} API clients. Revoke one that is not used any more.",
                        "Uma organização pode ter {0} clientes de API. Revogue um que não seja mais usado.", limit));
    }

    static ProblemException tooManySecrets() {
        return ProblemException.of(
                ProblemType.LIMIT_REACHED,
                "The client has two valid secrets. Remove the one that is not used any more.",
                "O cliente tem dois segredos válidos. Remova o que não é mais usado.");
    }

    static ProblemException lastSecret() {
        return ProblemException.of(
                ProblemType.INVALID_TRANSITION,
                "This is the client's only secret. Add another one first, or revoke the client.",
                "Este é o único segredo do cliente. Adicione outro antes, ou revogue o cliente.");
    }
}
