package io.palco.notification.letter;

/// What a mail is for.
public enum MailKind {
    /// Somebody has a place; the ticket is inside.
    TICKET(MailContent.Ticket.class),
    /// The event takes place at another time or place, or is called something else.
    CHANGE(MailContent.Change.class),
    /// A place was given back.
    CANCELLATION(MailContent.Cancellation.class),
    /// A report can be fetched, or is attached.
    REPORT(MailContent.Report.class),
    /// Something about somebody's account.
    ACCOUNT(MailContent.Account.class);

    private final Class<? extends MailContent> content;

    MailKind(Class<? extends MailContent> content) {
        this.content = content;
    }

    /// The record that holds what a mail of this kind says.
    public Class<? extends MailContent> content() {
        return content;
    }
}
