package io.palco.identity.recovery.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// The secret of a mailed link.
record VerifyEmailRequest(
        @NotBlank @Size(min = 1, max = 200) String token) {

    @Override
    public String toString() {
        return "VerifyEmailRequest[…]";
    }
}
