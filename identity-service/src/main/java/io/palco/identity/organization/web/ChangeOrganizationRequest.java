package io.palco.identity.organization.web;

import io.palco.identity.organization.ChangeOrganization.Settings;
import io.palco.platform.web.text.OneLine;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// What is to change about an organization; what is absent stays.
record ChangeOrganizationRequest(
        @Size(min = 1, max = 200) @OneLine @Nullable String name,
        @Nullable Boolean secondFactorRequired) {

    ChangeOrganizationRequest {
        name = name == null ? null : name.strip();
    }

    Settings toSettings() {
        return new Settings(name, secondFactorRequired);
    }
}
