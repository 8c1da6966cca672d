package io.palco.identity.organization.web;

import io.palco.platform.web.text.OneLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record CreateOrganizationRequest(
        @NotBlank @Size(min = 1, max = 200) @OneLine String name) {

    CreateOrganizationRequest {
        name = name == null ? "" : name.strip();
    }
}
