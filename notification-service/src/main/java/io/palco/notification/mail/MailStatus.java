package io.palco.notification.mail;

/// The fate of a mail.
public enum MailStatus {
    /// Waits to be sent, for the first time or again.
    PENDING,
    /// In the hands of a sender. If that sender dies, its lease runs out and another one takes the mail.
    SENDING,
    /// The mail server took it.
    SENT,
    /// Given up: the recipient was refused, or too many attempts failed.
    FAILED,
    /// Not sent, because the registration had changed before its turn came: nobody wants a ticket after its
    /// cancellation.
    SUPPRESSED
}
