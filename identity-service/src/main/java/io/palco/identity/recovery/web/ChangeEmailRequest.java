package io.palco.identity.recovery.web;

import io.palco.identity.account.EmailAddress;
import io.palco.platform.web.text.MailAddress;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// The address to have from now on.
record ChangeEmailRequest(
        @NotBlank @Size(min = 1, max = EmailAddress.MAX_LENGTH) @MailAddress
        String email) {

    ChangeEmailRequest {
        email = email == null ? "" : EmailAddress.normalise(email);
    }
}
