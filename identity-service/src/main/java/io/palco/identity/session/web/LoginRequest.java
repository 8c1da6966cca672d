package io.palco.identity.session.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// Proof of identity by password.
record LoginRequest(
        @NotBlank @Size(min = 1, max = 254) String email,
        @NotBlank @Size(min = 1, max = 128) String password) {}
