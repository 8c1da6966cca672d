package io.palco.notification.mail;

/// What became of the wish to send a mail once more. Sealed, so that every caller handles every outcome.
public sealed interface ResendOutcome {

    /// It goes out again, as a mail of its own.
    record Queued(MailView mail) implements ResendOutcome {}

    /// It has not been sent or given up yet, or never will be.
    record NotFinished(MailStatus status) implements ResendOutcome {}

    /// The registration has changed since; the mail would say what is no longer so.
    record Outdated() implements ResendOutcome {}
}
