package io.palco.identity.session.web;

import static io.palco.platform.web.problem.LocalizedText.text;

import io.palco.contracts.problem.ProblemType;
import io.palco.platform.web.problem.ProblemException;
import java.time.Duration;

/// Refusals about signing in, in words for people. None tells whether an account exists.
final class SessionProblems {

    private SessionProblems() {}

    static ProblemException wrongCredentials() {
        return ProblemException.of(
                ProblemType.UNAUTHORIZED,
                "E-mail or password is wrong, or the account cannot be used.",
                "E-mail ou senha incorretos, ou a conta não pode ser usada.");
    }

    static ProblemException throttled(Duration wait) {
        return ProblemException.retryable(
                ProblemType.RATE_LIMITED,
                text(
                        "Too many wrong passwords. Try again in {0} minutes.",
                        "Muitas senhas incorretas. Tente de novo em {0} minutos.",
                        wait.plusSeconds(59).toMinutes()),
                wait.plusSeconds(1));
    }

    static ProblemException sessionOver() {
        return ProblemException.of(
                ProblemType.UNAUTHORIZED,
                "This session is over. Sign in again.",
                "Esta sessão terminou. Entre de novo.");
    }

    static ProblemException cookieAlone() {
        return ProblemException.of(
                ProblemType.FORBIDDEN,
                "The refresh cookie counts only together with the header X-Client: web.",
                "O cookie de renovação só vale junto com o cabeçalho X-Client: web.");
    }
}
