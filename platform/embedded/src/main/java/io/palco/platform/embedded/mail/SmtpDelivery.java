package io.palco.platform.embedded.mail;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;

/// One SMTP transaction: the mail is stored before the sender gets its answer, for all recipients or with an error.
final class SmtpDelivery implements MessageHandler {

    private static final int LOCAL_ERROR = 451;

    private final Mailboxes mailboxes;
    private final List<String> recipients = new ArrayList<>();
    private String sender = "";

    SmtpDelivery(Mailboxes mailboxes) {
        this.mailboxes = mailboxes;
    }

    @Override
    public void from(String from) {
        sender = from;
    }

    @Override
    public void recipient(String recipient) {
        recipients.add(recipient);
    }

    @Override
    public String data(InputStream data) throws RejectException, IOException {
        var source = data.readAllBytes();
        try {
            mailboxes.deliver(sender, recipients, source);
            return "stored";
        } catch (IOException | MessagingException e) {
            throw new RejectException(LOCAL_ERROR, "The mail cannot be stored: " + e.getMessage());
        }
    }

    @Override
    public void done() {
        // Everything happened when the data came.
    }
}
