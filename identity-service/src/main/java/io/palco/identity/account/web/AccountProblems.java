package io.palco.identity.account.web;

import static io.palco.platform.web.problem.LocalizedText.text;

import io.palco.contracts.problem.ProblemType;
import io.palco.identity.password.PasswordRules;
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

    static ProblemException passwordRefused(PasswordRules.Refusal reason) {
        return ProblemException.invalid(
                switch (reason) {
                    case TOO_SHORT ->
                        new FieldProblem(
                                "password",
                                text(
                                        "The password must have at least {0} characters.",
                                        "A senha deve ter pelo menos {0} caracteres.", PasswordRules.MIN_LENGTH));
                    case TOO_LONG ->
                        new FieldProblem(
                                "password",
                                text(
                                        "The password may have at most {0} characters.",
                                        "A senha pode ter no máximo {0} caracteres.", PasswordRules.MAX_LENGTH));
                    case SAME_AS_EMAIL ->
                        FieldProblem.of(
                                "password",
                                "The password must not be the e-mail address.",
                                "A senha não pode ser o endereço de e-mail.");
                    case SAME_AS_NAME ->
                        FieldProblem.of(
                                "password", "The password must not be the name.", "A senha não pode ser o nome.");
                });
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
