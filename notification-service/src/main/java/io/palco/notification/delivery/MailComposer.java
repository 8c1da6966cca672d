package io.palco.notification.delivery;

import io.palco.notification.letter.Letter;
import io.palco.notification.letter.LetterLayout;
import io.palco.notification.letter.LetterWriter;
import io.palco.notification.letter.PlainLine;
import io.palco.notification.letter.QrPicture;
import io.palco.notification.mail.Attachments;
import io.palco.notification.mail.NotificationProperties;
import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/// Makes the message that goes over the wire: text and HTML, the ticket's QR code inline and as a file, a document.
@Component
class MailComposer {

    private static final int MAX_NAME = 120;
    private static final String QR_FILE = "ticket.png";
    private static final String INVITATION_FILE = "invite.ics";
    private static final String PNG = "image/png";

    private final LetterWriter writer;
    private final LetterLayout layout;
    private final Attachments attachments;
    private final Invitations invitations;
    private final InternetAddress from;
    private final Session session = Session.getInstance(new Properties());

    MailComposer(
            LetterWriter writer,
            LetterLayout layout,
            Attachments attachments,
            Invitations invitations,
            NotificationProperties properties)
            throws AddressException {
        this.writer = writer;
        this.layout = layout;
        this.attachments = attachments;
        this.invitations = invitations;
        this.from = new InternetAddress(properties.from(), true);
    }

    /// @throws UnusableAddressException when the recipient's address is none
    MimeMessage compose(OutgoingMail mail) throws MessagingException {
        var letter = writer.write(mail.content(), mail.locale());
        var message = new StableMessage(session, mail.messageId());
        var helper = new MimeMessageHelper(
                message, MimeMessageHelper.MULTIPART_MODE_MIXED_RELATED, StandardCharsets.UTF_8.name());
        helper.setFrom(from);
        helper.setTo(recipient(mail));
        helper.setSubject(PlainLine.of(mail.subject(), Integer.MAX_VALUE));
        helper.setSentDate(Date.from(mail.createdAt()));
        helper.setText(layout.text(letter), layout.html(letter));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", letter.language());
        addTicket(helper, letter);
        addDocument(helper, mail);
        var invitation = invitations.of(mail, from);
        if (invitation.isPresent()) {
            addInvitation(helper, invitation.get());
        }
        message.saveChanges();
        return message;
    }

    private static void addTicket(MimeMessageHelper helper, Letter letter) throws MessagingException {
        if (letter.qrText() != null) {
            var picture = new ByteArrayResource(QrPicture.png(letter.qrText()));
            helper.addInline(LetterLayout.QR_CONTENT_ID, picture, PNG);
            helper.addAttachment(QR_FILE, picture, PNG);
        }
    }

    /// Twice, as calendars look for it in either place: beside the text, which is another way to say the same, and as a
    /// file.
    private static void addInvitation(MimeMessageHelper helper, Invitations.Invitation invitation)
            throws MessagingException {
        var type =
                "text/calendar; charset=UTF-8; method=" + invitation.purpose().name();
        var text = invitation.text().getBytes(StandardCharsets.UTF_8);
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(text, type)));
        alternatives(helper).addBodyPart(part);
        helper.addAttachment(INVITATION_FILE, new ByteArrayResource(text), type);
    }

    private static MimeMultipart alternatives(MimeMessageHelper helper) throws MessagingException {
        try {
            return (MimeMultipart) helper.getMimeMultipart().getBodyPart(0).getContent();
        } catch (IOException impossible) {
            throw new IllegalStateException("it was put there a moment ago", impossible);
        }
    }

    private void addDocument(MimeMessageHelper helper, OutgoingMail mail) throws MessagingException {
        if (mail.attachmentId() == null) {
            return;
        }
        var found = attachments.find(mail.attachmentId());
        if (found.isPresent()) {
            var document = found.get();
            helper.addAttachment(
                    PlainLine.of(document.fileName(), MAX_NAME),
                    new ByteArrayResource(document.content()),
                    document.mediaType());
        }
    }

    private static InternetAddress recipient(OutgoingMail mail) {
        try {
            var address = new InternetAddress(mail.recipient(), true);
            if (!address.getAddress().equals(mail.recipient())) {
                throw new UnusableAddressException();
            }
            if (mail.recipientName() != null) {
                address.setPersonal(PlainLine.of(mail.recipientName(), MAX_NAME), StandardCharsets.UTF_8.name());
            }
            return address;
        } catch (AddressException malformed) {
            throw new UnusableAddressException();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException("every Java has UTF-8", impossible);
        }
    }

    /// The recipient's address is not one.
    static final class UnusableAddressException extends RuntimeException {
        UnusableAddressException() {
            super("The address is not valid.");
        }
    }

    /// Keeps its Message-ID, where Jakarta Mail would make a new one with every change.
    private static final class StableMessage extends MimeMessage {
        private final String messageId;

        StableMessage(Session session, String messageId) {
            super(session);
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }
}
