package io.palco.identity.recovery.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// The secret of a mailed link, and the password to have from now on.
record ResetPasswordRequest(
        @NotBlank @Size(min = 1, max = 200) String token,
        @NotNull @Size(min = 12, max = 128) String password) {

    @Override
    public String toString() {
        return "ResetPasswordRequest[…]";
    }
}
