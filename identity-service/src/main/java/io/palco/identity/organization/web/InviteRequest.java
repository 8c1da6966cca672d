package io.palco.identity.organization.web;

import io.palco.identity.account.EmailAddress;
import io.palco.platform.web.text.MailAddress;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/// Whom to invite, and what they are to be.
record InviteRequest(
        @NotBlank @Size(min = 1, max = EmailAddress.MAX_LENGTH) @MailAddress
        String email,

        @NotNull @Size(min = 1, max = 50) List<@NotNull UUID> roleIds) {

    InviteRequest {
        email = email == null ? "" : EmailAddress.normalise(email);
    }
}
