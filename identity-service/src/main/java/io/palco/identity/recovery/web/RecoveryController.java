package io.palco.identity.recovery.web;

import io.palco.identity.password.web.PasswordProblems;
import io.palco.identity.recovery.EmailVerification;
import io.palco.identity.recovery.ForgottenPassword;
import io.palco.identity.recovery.PasswordChangeOutcome.Changed;
import io.palco.identity.recovery.PasswordChangeOutcome.InvalidLink;
import io.palco.identity.recovery.PasswordChangeOutcome.Refused;
import io.palco.identity.recovery.PasswordChangeOutcome.Throttled;
import io.palco.identity.recovery.PasswordChangeOutcome.WrongPassword;
import io.palco.identity.recovery.ResetPassword;
import io.palco.platform.security.Access;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// What people do who cannot sign in; a link that was mailed to them speaks for them.
@RestController
@RequestMapping("/api/v1/auth")
@Tag(name = "auth")
@SecurityRequirements
class RecoveryController {

    private final ForgottenPassword forgottenPassword;
    private final ResetPassword resetPassword;
    private final EmailVerification verification;

    RecoveryController(
            ForgottenPassword forgottenPassword, ResetPassword resetPassword, EmailVerification verification) {
        this.forgottenPassword = forgottenPassword;
        this.resetPassword = resetPassword;
        this.verification = verification;
    }

    @PostMapping("/password/forgot")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Access(Access.Who.PUBLIC)
    @Operation(
            operationId = "forgotPassword",
            summary = "Ask for a link that replaces a forgotten password",
            description = "The answer is the same whether or not the address has an account; the mail tells. The link"
                    + " works once, for 30 minutes.")
    void forgot(@Valid @RequestBody ForgotPasswordRequest request, Locale accepted, HttpServletRequest http) {
        var client = Objects.requireNonNullElse(http.getRemoteAddr(), "");
        var locale = "pt".equals(accepted.getLanguage()) ? "pt-BR" : "en";
        forgottenPassword.ask(request.email(), locale, client).ifPresent(wait -> {
            throw RecoveryProblems.tooOften(wait);
        });
    }

    @PostMapping("/password/reset")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Access(Access.Who.PUBLIC)
    @Operation(
            operationId = "resetPassword",
            summary = "Replace the password with a mailed link",
            description = "All sessions of the account end. Second factors stay.")
    void reset(@Valid @RequestBody ResetPasswordRequest request) {
        switch (resetPassword.reset(request.token(), request.password())) {
            case Changed() -> {}
            case Refused(var reason) -> throw PasswordProblems.refused("password", reason);
            case InvalidLink(), WrongPassword() -> throw RecoveryProblems.invalidLink();
            case Throttled(var wait) -> throw RecoveryProblems.tooOften(wait);
        }
    }

    @PostMapping("/email/verify")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Access(Access.Who.PUBLIC)
    @Operation(
            operationId = "verifyEmail",
            summary = "Prove an address with a mailed link",
            description = "If the link was mailed to a new address, it becomes the account's.")
    void verify(@Valid @RequestBody VerifyEmailRequest request) {
        switch (verification.verify(request.token())) {
            case VERIFIED -> {}
            case TAKEN -> throw RecoveryProblems.emailTaken();
            case INVALID_LINK -> throw RecoveryProblems.invalidLink();
        }
    }
}
