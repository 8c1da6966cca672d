package io.palco.identity.account.web;

import static io.palco.platform.web.problem.LocalizedText.text;

import io.palco.contracts.problem.ProblemType;
import io.palco.platform.web.problem.FieldProblem;
import io.palco.platform.web.problem.ProblemException;
import java.util.Set;

/// Refusals about accounts, in words for people.
final class AccountProblems {

    private AccountProblems() {}

    static ProblemException emailTaken() {
        return ProblemException.invalid(
                ProblemType.EMAIL_TAKEN,
                FieldProblem.of(
                        "email",
                        "There is already an account with this e-mail address. Sign in instead.",
                        "Já existe uma conta com este endereço de e-mail. Entre em vez disso."));
    }

    static ProblemException unknownRoles(Set<String> names) {
        return ProblemException.invalid(new FieldProblem(
                "roles", text("There is no role {0}.", "Não existe o papel {0}.", String.join(", ", names))));
    }

    static ProblemException lastAdministrator() {
        return ProblemException.of(
                ProblemType.LAST_ADMINISTRATOR,
                "This is the last active administrator. Appoint another one first.",
                "Este é o último administrador ativo. Nomeie outro primeiro.");
    }
}
