package io.palco.identity.recovery.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// The present password and the one to have from now on.
record ChangePasswordRequest(
        @NotBlank @Size(min = 1, max = 128) String currentPassword,
        @NotNull @Size(min = 12, max = 128) String newPassword) {

    @Override
    public String toString() {
        return "ChangePasswordRequest[…]";
    }
}
