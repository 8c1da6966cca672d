package io.palco.identity.role.web;

import io.palco.platform.web.text.OneLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is to change about a role; what is absent stays. `permissions` replaces all.
record ChangeRoleRequest(
        @Size(min = 1, max = 50) @OneLine @Nullable String name,
        @Size(min = 1, max = 50) @Nullable List<@NotBlank @Size(min = 1, max = 50) String> permissions) {

    ChangeRoleRequest {
        name = name == null ? null : name.strip();
    }
}
