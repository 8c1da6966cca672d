package io.palco.identity.organization.web;

import static io.palco.platform.web.problem.LocalizedText.text;

import io.palco.contracts.problem.ProblemType;
import io.palco.contracts.security.Permission;
import io.palco.platform.web.problem.FieldProblem;
import io.palco.platform.web.problem.ProblemException;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;

/// Refusals about organizations, in words for people.
final class OrganizationProblems {

    private OrganizationProblems() {}

    static ProblemException tooManyOrganizations(int limit) {
        return ProblemException.of(
                ProblemType.LIMIT_REACHED,
                text(
                        "You have made {0} organizations, and nobody may make more.",
                        "Você já criou {0} organizações, e ninguém pode criar mais.", limit));
    }

    static ProblemException emailNotVerified() {
        return ProblemException.of(
                ProblemType.EMAIL_NOT_VERIFIED,
                "Confirm your e-mail address before you make an organization.",
                "Confirme o seu e-mail antes de criar uma organização.");
    }

    static ProblemException wouldLockOneselfOut() {
        return ProblemException.invalid(FieldProblem.of(
                "secondFactorRequired",
                "Sign in with a second factor first: without one, you could not take this back.",
                "Entre antes com um segundo fator: sem ele, você não poderia voltar atrás."));
    }

    static ProblemException unknownRole() {
        return ProblemException.invalid(FieldProblem.of(
                "roleIds",
                "One of these roles does not exist in this organization.",
                "Um destes papéis não existe nesta organização."));
    }

    static ProblemException notHeld(Set<Permission> permissions) {
        return ProblemException.of(
                ProblemType.FORBIDDEN,
                text(
                        "You can only give or take what you hold yourself. You lack: {0}.",
                        "Você só pode dar ou tirar o que você mesmo tem. Falta a você: {0}.",
                        permissions.stream().sorted().map(Permission::wireName).collect(Collectors.joining(", "))));
    }

    static ProblemException lastOwner() {
        return ProblemException.of(
                ProblemType.LAST_OWNER,
                "This is the only active owner of the organization. Make somebody else an owner first.",
                "Esta pessoa é a única proprietária ativa da organização. Torne antes outra pessoa proprietária.");
    }

    static ProblemException notOwner() {
        return ProblemException.of(
                ProblemType.FORBIDDEN,
                "Only an owner can hand the organization over.",
                "Só quem é proprietário pode transferir a organização.");
    }

    static ProblemException notAnHeir() {
        return ProblemException.invalid(FieldProblem.of(
                "userId",
                "Choose another active member of the organization.",
                "Escolha outro membro ativo da organização."));
    }

    static ProblemException alreadyMember() {
        return ProblemException.invalid(
                ProblemType.ALREADY_MEMBER,
                FieldProblem.of(
                        "email",
                        "This person belongs to the organization already.",
                        "Esta pessoa já faz parte da organização."));
    }

    static ProblemException alreadyInvited() {
        return ProblemException.invalid(
                ProblemType.ALREADY_INVITED,
                FieldProblem.of(
                        "email",
                        "There is an open invitation for this address. Send it again instead.",
                        "Já há um convite em aberto para este endereço. Reenvie-o em vez disso."));
    }

    static ProblemException tooManyMails(int limit) {
        return ProblemException.retryable(
                ProblemType.RATE_LIMITED,
                text(
                        "An organization may send {0} invitations a day. Try again tomorrow.",
                        "Uma organização pode enviar {0} convites por dia. Tente de novo amanhã.", limit),
                Duration.ofHours(1));
    }

    static ProblemException tooSoon(Duration wait) {
        return ProblemException.retryable(
                ProblemType.RATE_LIMITED,
                text(
                        "The invitation has just been sent. Wait some minutes before you send it again.",
                        "O convite acabou de ser enviado. Espere alguns minutos antes de reenviar."),
                wait);
    }

    static ProblemException linkWorksNoMore() {
        return ProblemException.of(
                ProblemType.INVALID_LINK,
                "This invitation was used, taken back or has expired. Ask the organization for a new one.",
                "Este convite já foi usado, foi cancelado ou expirou. Peça um novo à organização.");
    }

    static ProblemException wrongAccount() {
        return ProblemException.of(
                ProblemType.WRONG_ACCOUNT,
                "The invitation was sent to another address. Sign in with the account of that address.",
                "O convite foi enviado para outro endereço. Entre com a conta desse endereço.");
    }
}
