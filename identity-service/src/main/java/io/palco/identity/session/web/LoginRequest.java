package io.palco.identity.session.web;

import io.palco.identity.account.EmailAddress;
import io.palco.platform.web.text.OneLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// Proof of identity by password.
record LoginRequest(
        @NotBlank @Size(min = 1, max = EmailAddress.MAX_LENGTH) @OneLine
        String email,

        @NotBlank @Size(min = 1, max = 128) String password) {

    LoginRequest {
        email = email == null ? "" : EmailAddress.normalise(email);
    }

    @Override
    public String toString() {
        return "LoginRequest[…]";
    }
}
