package io.palco.notification.delivery;

/// What the mail server said. Sealed, so that every answer has its consequence.
sealed interface SendOutcome {

    /// It took the mail and answers for it from now on.
    record Accepted() implements SendOutcome {}

    /// It will never take this mail: the recipient does not exist, or the content is unwanted.
    record Refused(String reason) implements SendOutcome {}

    /// Not now, or the connection broke half-way; another attempt may do.
    record Deferred(String reason) implements SendOutcome {}

    /// There is no server to talk to. That is not the mail's fault, so it does not count as an attempt.
    record Unreachable(String reason) implements SendOutcome {}
}
