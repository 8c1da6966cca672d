package io.palco.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/// Somebody else's mail server: takes mails over real SMTP, refuses whom it is told to, and can be away.
public final class SmtpServer {

    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final Map<String, Refusal> refusals = new ConcurrentHashMap<>();
    private int port;
    private @Nullable SMTPServer server;

    /// A mail as it came over the wire.
    public record Received(String sender, String recipient, byte[] source) {

        public MimeMessage message() throws MessagingException {
            return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(source));
        }
    }

    private record Refusal(int code, String text, boolean afterData) {}

    /// Starts, on the port of the first time.
    public synchronized SmtpServer start() {
        server = SMTPServer.port(port)
                .bindAddress(InetAddress.getLoopbackAddress())
                .hostName("mail.example.org")
                .messageHandlerFactory(_ -> new Conversation())
                .build();
        server.start();
        port = server.getPortAllocated();
        return this;
    }

    public synchronized void stop() {
        if (server != null) {
            server.stop();
            server = null;
        }
    }

    public synchronized int port() {
        return port;
    }

    /// From now on, `RCPT TO` with this address gets this answer.
    public void refuse(String recipient, int code, String text) {
        refusals.put(recipient.toLowerCase(Locale.ROOT), new Refusal(code, text, false));
    }

    /// From now on, a mail to this address is refused after it was transmitted.
    public void refuseContent(String recipient, int code, String text) {
        refusals.put(recipient.toLowerCase(Locale.ROOT), new Refusal(code, text, true));
    }

    public void refuseNoLonger(String recipient) {
        refusals.remove(recipient.toLowerCase(Locale.ROOT));
    }

    /// Everything that came for an address, in order of arrival.
    public List<Received> mailsTo(String recipient) {
        return received.stream()
                .filter(mail -> mail.recipient().equalsIgnoreCase(recipient))
                .toList();
    }

    private final class Conversation implements MessageHandler {
        private String sender = "";
        private String recipient = "";

        @Override
        public void from(String from) {
            sender = from;
        }

        @Override
        public void recipient(String address) throws RejectException {
            answer(address, false);
            recipient = address;
        }

        @Override
        public String data(InputStream data) throws RejectException, IOException {
            var source = data.readAllBytes();
            answer(recipient, true);
            received.add(new Received(sender, recipient, source));
            return "taken";
        }

        private void answer(String address, boolean afterData) throws RejectException {
            var refusal = refusals.get(address.toLowerCase(Locale.ROOT));
            if (refusal != null && refusal.afterData() == afterData) {
                throw new RejectException(refusal.code(), refusal.text());
            }
        }

        @Override
        public void done() {
            // Everything happened when the data came.
        }
    }
}
