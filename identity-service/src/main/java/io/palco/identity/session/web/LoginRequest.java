package io.palco.identity.session.web;

import io.palco.identity.account.EmailAddress;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/// Proof of identity by password.
record LoginRequest(
        @NotBlank
        @Size(min = 1, max = EmailAddress.MAX_LENGTH)
        @Pattern(regexp = "[^\\p{Cc}\\p{Cs}]*", message = "{palco.plain-text}")
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
