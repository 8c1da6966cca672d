package io.palco.notification.mail.web;

import io.palco.contracts.security.Permission;
import io.palco.notification.mail.MailQueries;
import io.palco.notification.mail.MailStatus;
import io.palco.notification.mail.MailView;
import io.palco.notification.mail.ResendMail;
import io.palco.notification.mail.ResendOutcome;
import io.palco.platform.security.Access;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.idempotency.Idempotent;
import io.palco.platform.web.list.ListRequest;
import io.palco.platform.web.list.ListResponse;
import io.palco.platform.web.problem.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/mails")
class MailController {

    private final MailQueries mails;
    private final ResendMail resendMail;

    MailController(MailQueries mails, ResendMail resendMail) {
        this.mails = mails;
        this.resendMail = resendMail;
    }

    @GetMapping
    @Access(value = Access.Who.PERMITTED, permissions = Permission.REGISTRATIONS_READ)
    @Operation(summary = "List the mails of your organizations, newest first")
    ListResponse<MailResponse> list(
            @RequestParam @Nullable UUID eventId,
            @RequestParam @Nullable UUID registrationId,
            @RequestParam @Nullable String recipient,
            @RequestParam @Nullable MailStatus status,
            ListRequest request,
            @Parameter(hidden = true) CurrentUser user) {
        var filter = new MailQueries.Filter(eventId, registrationId, recipient, status);
        return mails.list(user.organizationsWith(Permission.REGISTRATIONS_READ), filter, request)
                .map(MailResponse::of);
    }

    @GetMapping("/{id}")
    @Access(value = Access.Who.PERMITTED, permissions = Permission.REGISTRATIONS_READ)
    @Operation(summary = "Show a mail and its fate")
    MailResponse find(@PathVariable UUID id, @Parameter(hidden = true) CurrentUser user) {
        return MailResponse.of(visible(id, user));
    }

    @PostMapping("/{id}/resend")
    @Access(
            value = Access.Who.PERMITTED,
            permissions = {Permission.REGISTRATIONS_READ, Permission.REGISTRATIONS_MANAGE})
    @Idempotent
    @Operation(summary = "Send a mail once more, as a mail of its own")
    @ApiResponse(responseCode = "201", description = "The new mail, waiting to be sent")
    ResponseEntity<MailResponse> resend(@PathVariable UUID id, @Parameter(hidden = true) CurrentUser user) {
        var mail = visible(id, user);
        user.require(Permission.REGISTRATIONS_MANAGE, Objects.requireNonNull(mail.organizationId()));
        return switch (resendMail.resend(mail)) {
            case ResendOutcome.Queued(var copy) ->
                ResponseEntity.created(URI.create("/api/v1/mails/" + copy.id())).body(MailResponse.of(copy));
            case ResendOutcome.NotFinished(var status) -> throw MailProblems.notFinished(status);
            case ResendOutcome.Outdated() -> throw MailProblems.outdated();
        };
    }

    private MailView visible(UUID id, CurrentUser user) {
        return mails.find(id)
                .filter(mail -> mail.organizationId() != null
                        && (user.can(Permission.REGISTRATIONS_READ, mail.organizationId())
                                || user.can(Permission.REGISTRATIONS_MANAGE, mail.organizationId())))
                .orElseThrow(ProblemException::notFound);
    }
}
