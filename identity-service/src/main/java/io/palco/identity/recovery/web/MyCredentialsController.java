package io.palco.identity.recovery.web;

import io.palco.identity.password.web.PasswordProblems;
import io.palco.identity.recovery.ChangePassword;
import io.palco.identity.recovery.EmailVerification;
import io.palco.identity.recovery.PasswordChangeOutcome.Changed;
import io.palco.identity.recovery.PasswordChangeOutcome.InvalidLink;
import io.palco.identity.recovery.PasswordChangeOutcome.Refused;
import io.palco.identity.recovery.PasswordChangeOutcome.Throttled;
import io.palco.identity.recovery.PasswordChangeOutcome.WrongPassword;
import io.palco.platform.security.Access;
import io.palco.platform.security.CurrentUser;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// One's own password and address.
@RestController
@RequestMapping("/api/v1/me")
@Tag(name = "me")
class MyCredentialsController {

    private final ChangePassword changePassword;
    private final EmailVerification verification;

    MyCredentialsController(ChangePassword changePassword, EmailVerification verification) {
        this.changePassword = changePassword;
        this.verification = verification;
    }

    @PostMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Access(Access.Who.SIGNED_IN)
    @Operation(
            operationId = "changePassword",
            summary = "Replace one's own password",
            description = "This session goes on, all others end.")
    void changePassword(@Valid @RequestBody ChangePasswordRequest request, CurrentUser user) {
        var session = user.signIn().sessionId();
        switch (changePassword.change(user.id(), session, request.currentPassword(), request.newPassword())) {
            case Changed() -> {}
            case Refused(var reason) -> throw PasswordProblems.refused("newPassword", reason);
            case WrongPassword(), InvalidLink() -> throw RecoveryProblems.wrongPassword();
            case Throttled(var wait) -> throw RecoveryProblems.tooOften(wait);
        }
    }

    @PostMapping("/email")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Access(value = Access.Who.SIGNED_IN, fresh = true)
    @Operation(
            operationId = "changeEmail",
            summary = "Ask to have another address",
            description = "A link is mailed to the new address; when it is used, the address becomes the account's and"
                    + " the old one is told. An address that has an account gets no link.")
    void changeEmail(@Valid @RequestBody ChangeEmailRequest request, CurrentUser user) {
        refuseIf(verification.changeTo(user.id(), request.email()));
    }

    @PostMapping("/email/verification")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Access(Access.Who.SIGNED_IN)
    @Operation(
            operationId = "sendVerification",
            summary = "Mail the link that proves one's address once more",
            description = "Links that were mailed before work no more. Nothing is mailed if the address is proven.")
    void sendVerification(CurrentUser user) {
        refuseIf(verification.sendAgain(user.id()));
    }

    private static void refuseIf(Optional<Duration> wait) {
        wait.ifPresent(time -> {
            throw RecoveryProblems.tooOften(time);
        });
    }
}
