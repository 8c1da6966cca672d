package io.palco.identity.account.web;

import static io.palco.platform.web.problem.LocalizedText.text;

import io.palco.contracts.problem.ProblemType;
import io.palco.contracts.security.Permission;
import io.palco.platform.web.problem.FieldProblem;
import io.palco.platform.web.problem.ProblemException;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;

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

    static ProblemException otherTerms() {
        return ProblemException.invalid(FieldProblem.of(
                "acceptedTerms",
                "The terms of use have changed. Read them again and agree to the current ones.",
                "Os termos de uso mudaram. Leia de novo e aceite os atuais."));
    }

    static ProblemException tooManySignUps(Duration wait) {
        return ProblemException.retryable(
                ProblemType.RATE_LIMITED,
                text(
                        "Very many accounts were made from your network. Try again in {0} minutes.",
                        "Muitas contas foram criadas a partir da sua rede. Tente de novo em {0} minutos.",
                        wait.plusSeconds(59).toMinutes()),
                wait.plusSeconds(1));
    }

    static ProblemException unknownRoles(Set<String> names) {
        return ProblemException.invalid(new FieldProblem(
                "roles", text("There is no role {0}.", "Não existe o papel {0}.", String.join(", ", names))));
    }

    static ProblemException notHeld(Set<Permission> permissions) {
        return ProblemException.of(
                ProblemType.FORBIDDEN,
                text(
                        "You can only give or take what you hold yourself. You lack: {0}.",
                        "Você só pode dar ou tirar o que você mesmo tem. Falta a você: {0}.",
                        permissions.stream().map(Permission::wireName).collect(Collectors.joining(", "))));
    }

    static ProblemException lastOwner() {
        return ProblemException.of(
                ProblemType.LAST_OWNER,
                "This is the only active owner of an organization. Give somebody else that role first.",
                "Esta pessoa é a única proprietária ativa de uma organização. Dê antes esse papel a outra pessoa.");
    }

    static ProblemException lastAdministrator() {
        return ProblemException.of(
                ProblemType.LAST_ADMINISTRATOR,
                "This is the last active administrator. Appoint another one first.",
                "Este é o último administrador ativo. Nomeie outro primeiro.");
    }
}
