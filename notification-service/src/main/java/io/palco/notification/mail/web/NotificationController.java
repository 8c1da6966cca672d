package io.palco.notification.mail.web;

import io.palco.notification.mail.MailQueries;
import io.palco.platform.security.Access;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.list.ListRequest;
import io.palco.platform.web.list.ListResponse;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class NotificationController {

    private final MailQueries mails;

    NotificationController(MailQueries mails) {
        this.mails = mails;
    }

    @GetMapping("/api/v1/notifications")
    @Access(Access.Who.SIGNED_IN)
    @Operation(summary = "List what was sent to you, newest first")
    ListResponse<MailResponse> list(
            @RequestParam(defaultValue = "true") boolean mine,
            ListRequest request,
            @Parameter(hidden = true) CurrentUser user) {
        if (!mine) {
            throw MailProblems.onlyOwn();
        }
        return mails.listOfUser(user.id(), request).map(MailResponse::of);
    }
}
