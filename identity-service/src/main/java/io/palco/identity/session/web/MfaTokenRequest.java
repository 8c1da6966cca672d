package io.palco.identity.session.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// A sign-in whose second factor is still to come.
record MfaTokenRequest(@NotBlank @Size(min = 1, max = 200) String mfaToken) {

    @Override
    public String toString() {
        return "MfaTokenRequest[…]";
    }
}
