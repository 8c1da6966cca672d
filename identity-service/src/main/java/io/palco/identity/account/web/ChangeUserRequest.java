package io.palco.identity.account.web;

import io.palco.identity.account.UserChange;
import io.palco.identity.account.UserStatus;
import io.palco.platform.web.text.OneLine;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What administrators may change about a user; what is absent stays. `roles` replaces all roles by those
/// named.
record ChangeUserRequest(
        @Size(min = 1, max = 100) @OneLine @Nullable String name,

        @Schema(allowableValues = {"pt-BR", "en"}) @Pattern(regexp = "pt-BR|en", message = "{palco.locale}") @Nullable
        String locale,

        @Nullable UserStatus status,

        @Size(max = 50) @Nullable List<@NotBlank @Size(min = 1, max = 50) String> roles) {

    ChangeUserRequest {
        name = name == null ? null : name.strip();
    }

    UserChange toChange() {
        return new UserChange(name, locale, status, roles == null ? null : Set.copyOf(roles));
    }
}
