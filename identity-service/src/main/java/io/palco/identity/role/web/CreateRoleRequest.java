package io.palco.identity.role.web;

import io.palco.platform.web.text.OneLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/// A role to be. `permissions` are names of `GET /permissions`.
record CreateRoleRequest(
        @NotBlank @Size(min = 1, max = 50) @OneLine String name,
        @NotNull @Size(min = 1, max = 50) List<@NotBlank @Size(min = 1, max = 50) String> permissions) {

    CreateRoleRequest {
        name = name == null ? "" : name.strip();
    }
}
