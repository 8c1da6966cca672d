package io.palco.platform.messaging.privacy;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// Whom it is about.
///
/// @param emails addresses proven to be theirs, in lower case; there may be none
public record Person(UUID userId, List<String> emails) {

    public Person {
        emails = emails.stream().map(email -> email.toLowerCase(Locale.ROOT)).toList();
    }
}
