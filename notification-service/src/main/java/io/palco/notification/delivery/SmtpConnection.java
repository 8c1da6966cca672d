package io.palco.notification.delivery;

import io.palco.notification.letter.PlainLine;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/// One conversation with the mail server, opened for the first mail and kept for those that follow.
final class SmtpConnection implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpConnection.class);
    private static final int SHUTTING_DOWN = 421;
    private static final int MAX_REASON = 500;

    private final JavaMailSenderImpl server;
    private @Nullable Transport transport;

    SmtpConnection(JavaMailSenderImpl server) {
        this.server = server;
    }

    SendOutcome send(MimeMessage message) {
        Transport open;
        try {
            open = connected();
        } catch (MessagingException failure) {
            close();
            return new SendOutcome.Unreachable(reason(failure));
        }
        try {
            open.sendMessage(message, message.getAllRecipients());
            return new SendOutcome.Accepted();
        } catch (MessagingException failure) {
            close();
            return judge(failure);
        }
    }

    private Transport connected() throws MessagingException {
        if (transport == null) {
            var protocol = server.getProtocol() == null ? JavaMailSenderImpl.DEFAULT_PROTOCOL : server.getProtocol();
            var fresh = server.getSession().getTransport(protocol);
            transport = fresh;
            fresh.connect(server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
        }
        return transport;
    }

    /// RFC 5321 §4.2.1: 4yz may succeed later, 5yz will not. A refused sender (`MAIL FROM`) is our own fault and can be
    /// mended, so it only defers.
    private static SendOutcome judge(MessagingException failure) {
        for (Exception e = failure; e instanceof MessagingException link; e = link.getNextException()) {
            switch (e) {
                case SMTPAddressFailedException refused -> {
                    return judge(refused.getReturnCode(), reason(refused));
                }
                case SMTPSendFailedException refused
                when !isAboutSender(refused) -> {
                    if (refused.getNextException() == null || refused.getReturnCode() == SHUTTING_DOWN) {
                        return judge(refused.getReturnCode(), reason(refused));
                    }
                }
                default -> {}
            }
        }
        return new SendOutcome.Deferred(reason(failure));
    }

    private static SendOutcome judge(int code, String reason) {
        if (code == SHUTTING_DOWN) {
            return new SendOutcome.Unreachable(reason);
        }
        return code >= 500 ? new SendOutcome.Refused(reason) : new SendOutcome.Deferred(reason);
    }

    private static boolean isAboutSender(SMTPSendFailedException refused) {
        return refused.getCommand() != null && refused.getCommand().startsWith("MAIL");
    }

    private static String reason(MessagingException failure) {
        return PlainLine.of(String.valueOf(failure.getMessage()), MAX_REASON);
    }

    @Override
    public void close() {
        var open = transport;
        transport = null;
        if (open != null) {
            try {
                open.close();
            } catch (MessagingException alreadyGone) {
                LOG.debug("The mail server was gone before its goodbye", alreadyGone);
            }
        }
    }
}
