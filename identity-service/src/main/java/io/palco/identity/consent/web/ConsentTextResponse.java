package io.palco.identity.consent.web;

import io.palco.identity.consent.ConsentPurpose;
import java.util.Locale;

/// What people are asked to agree to, in the language of the request.
///
/// @param required whether an account cannot be had without it
record ConsentTextResponse(String purpose, String textVersion, boolean required, String text) {

    static ConsentTextResponse of(ConsentPurpose purpose, Locale locale) {
        return new ConsentTextResponse(
                purpose.wireName(), purpose.version(), purpose.isRequired(), purpose.text(locale));
    }
}
