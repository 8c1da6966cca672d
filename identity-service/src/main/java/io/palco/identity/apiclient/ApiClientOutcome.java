package io.palco.identity.apiclient;

import java.util.Set;

/// What became of a wish to make or change an API client.
public sealed interface ApiClientOutcome {

    record Done(ApiClient client) implements ApiClientOutcome {}

    /// Done, and this is the only time that the secret is told.
    record WithSecret(ApiClient client, ClientSecret secret) implements ApiClientOutcome {}

    /// Unknown, or of an organization whose clients the caller does not manage.
    record Unknown() implements ApiClientOutcome {}

    /// Nobody gives what they do not hold, and some permissions are for people only.
    ///
    /// @param scopes those that cannot be given
    record ScopesRefused(Set<String> scopes) implements ApiClientOutcome {}

    /// The organization has as many clients as it may.
    record TooManyClients(int limit) implements ApiClientOutcome {}

    /// There are two valid secrets already.
    record TooManySecrets() implements ApiClientOutcome {}

    /// The only valid secret stays; a client without any is one that should be revoked.
    record LastSecret() implements ApiClientOutcome {}
}
