package io.palco.platform.embedded.mail;

import com.sun.net.httpserver.HttpServer;
import io.palco.platform.embedded.InfrastructureException;
import io.palco.platform.embedded.StdinGuard;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.subethamail.smtp.server.SMTPServer;

/// SMTP server and web page of the mail sink, both on the loopback interface.
public final class MailSink implements AutoCloseable {

    private static final int MAX_MESSAGE_BYTES = 25 * 1024 * 1024;

    private final SMTPServer smtp;
    private final HttpServer web;
    private final ExecutorService webThreads;

    private MailSink(SMTPServer smtp, HttpServer web, ExecutorService webThreads) {
        this.smtp = smtp;
        this.web = web;
        this.webThreads = webThreads;
    }

    /// Runs until its launcher is gone. Settings come from the environment: `MAIL_SINK_SMTP_PORT`,
    /// `MAIL_SINK_WEB_PORT`, `MAIL_SINK_FOLDER`.
    public static void main(String[] args) {
        StdinGuard.install();
        var sink = start(
                Integer.parseInt(setting("MAIL_SINK_SMTP_PORT")),
                Integer.parseInt(setting("MAIL_SINK_WEB_PORT")),
                Path.of(setting("MAIL_SINK_FOLDER")),
                Clock.systemUTC());
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(sink::close));
        System.out.printf("mail sink: smtp on port %d, web on port %d%n", sink.smtpPort(), sink.webPort());
    }

    /// Starts both servers; port 0 takes a free one.
    ///
    /// @param folder where the mails are kept
    public static MailSink start(int smtpPort, int webPort, Path folder, Clock clock) {
        try {
            var mailboxes = Mailboxes.open(folder, clock);
            var loopback = InetAddress.getLoopbackAddress();
            var web = HttpServer.create(new InetSocketAddress(loopback, webPort), 0);
            var threads = Executors.newVirtualThreadPerTaskExecutor();
            web.setExecutor(threads);
            web.createContext("/", new MailWeb(mailboxes));
            var smtp = SMTPServer.port(smtpPort)
                    .bindAddress(loopback)
                    .hostName("localhost")
                    .maxMessageSize(MAX_MESSAGE_BYTES)
                    .messageHandlerFactory(_ -> new SmtpDelivery(mailboxes))
                    .build();
            smtp.start();
            web.start();
            return new MailSink(smtp, web, threads);
        } catch (IOException e) {
            throw new InfrastructureException("The mail sink cannot start: " + e.getMessage(), e);
        }
    }

    public int smtpPort() {
        return smtp.getPortAllocated();
    }

    public int webPort() {
        return web.getAddress().getPort();
    }

    @Override
    public void close() {
        smtp.stop();
        web.stop(0);
        webThreads.close();
    }

    private static String setting(String name) {
        var value = System.getenv(name);
        if (value == null || value.isBlank()) {
            throw new InfrastructureException("The mail sink needs " + name + " in its environment.");
        }
        return value;
    }
}
