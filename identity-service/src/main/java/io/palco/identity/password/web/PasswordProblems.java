package io.palco.identity.password.web;

import static io.palco.platform.web.problem.LocalizedText.text;

import io.palco.identity.password.PasswordRules;
import io.palco.platform.web.problem.FieldProblem;
import io.palco.platform.web.problem.LocalizedText;
import io.palco.platform.web.problem.ProblemException;

/// Refusals of passwords, in words for people.
public final class PasswordProblems {

    private PasswordProblems() {}

    /// @param field of the request that holds the password
    public static ProblemException refused(String field, PasswordRules.Refusal reason) {
        return ProblemException.invalid(new FieldProblem(field, words(reason)));
    }

    private static LocalizedText words(PasswordRules.Refusal reason) {
        return switch (reason) {
            case TOO_SHORT ->
                text(
                        "The password must have at least {0} characters.",
                        "A senha deve ter pelo menos {0} caracteres.", PasswordRules.MIN_LENGTH);
            case TOO_LONG ->
                text(
                        "The password may have at most {0} characters.",
                        "A senha pode ter no máximo {0} caracteres.", PasswordRules.MAX_LENGTH);
            case SAME_AS_EMAIL ->
                text("The password must not be the e-mail address.", "A senha não pode ser o endereço de e-mail.");
            case SAME_AS_NAME -> text("The password must not be the name.", "A senha não pode ser o nome.");
            case COMMON ->
                text(
                        "This password is on the lists that attackers try first. Choose another one, for example four"
                                + " words that have nothing to do with each other.",
                        "Esta senha está nas listas que invasores tentam primeiro. Escolha outra, por exemplo quatro"
                                + " palavras sem relação entre si.");
            case FROM_ACCOUNT ->
                text(
                        "The password must be more than your name, your address or “Palco” with something around it.",
                        "A senha deve ser mais que o seu nome, o seu endereço ou “Palco” com algo em volta.");
        };
    }
}
