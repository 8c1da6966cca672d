package io.palco.identity.account.web;

import io.palco.identity.account.EmailAddress;
import io.palco.platform.web.text.MailAddress;
import io.palco.platform.web.text.OneLine;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// A wish for an account. Without a locale, the one of `Accept-Language` is taken.
///
/// @param acceptedTerms version of the terms of use that were shown and agreed to
record RegisterRequest(
        @NotBlank @Size(min = 1, max = EmailAddress.MAX_LENGTH) @MailAddress
        String email,

        @NotNull @Size(min = 12, max = 128) String password,
        @NotBlank @Size(min = 1, max = 100) @OneLine String name,

        @Schema(allowableValues = {"pt-BR", "en"}) @Pattern(regexp = "pt-BR|en", message = "{palco.locale}") @Nullable
        String locale,

        @Size(max = 20) @Nullable String acceptedTerms) {

    RegisterRequest {
        email = email == null ? "" : EmailAddress.normalise(email);
        name = name == null ? "" : name.strip();
    }

    @Override
    public String toString() {
        return "RegisterRequest[…]";
    }
}
