package io.palco.notification.mail;

/// There are mails to send.
public record MailQueued() {}
