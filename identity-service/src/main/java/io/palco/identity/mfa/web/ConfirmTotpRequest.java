package io.palco.identity.mfa.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// The code that the new authenticator app shows.
record ConfirmTotpRequest(@NotBlank @Size(min = 1, max = 20) String code) {

    @Override
    public String toString() {
        return "ConfirmTotpRequest[…]";
    }
}
