package io.palco.identity.organization.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// What the link of an invitation's mail carries.
record InvitationTokenRequest(
        @NotBlank @Size(min = 1, max = 100) String token) {

    @Override
    public String toString() {
        return "InvitationTokenRequest[…]";
    }
}
