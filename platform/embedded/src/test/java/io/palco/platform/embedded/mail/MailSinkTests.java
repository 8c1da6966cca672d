package io.palco.platform.embedded.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MailSinkTests {

    @TempDir
    Path folder;

    private final HttpClient http = HttpClient.newHttpClient();
    private MailSink sink;

    @BeforeEach
    void start() {
        sink = MailSink.start(0, 0, folder, Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        sink.close();
        http.close();
    }

    @Test
    void showsWhatWasSentToEachRecipient() throws Exception {
        send("<one@test>", "Ingresso confirmado: São Paulo", "ana@example.org", "bia@example.org");

        var list = json("/api/messages");

        assertThat(list.findValuesAsString("to")).containsExactly("bia@example.org", "ana@example.org");
        assertThat(list.get(0).get("subject").asString()).isEqualTo("Ingresso confirmado: São Paulo");
        assertThat(list.get(0).get("messageId").asString()).isEqualTo("<one@test>");
        assertThat(list.get(0).get("from").asString()).isEqualTo("palco@example.org");
    }

    @Test
    void takesAMailApart() throws Exception {
        send("<one@test>", "Ticket", "ana@example.org");
        var id = json("/api/messages").get(0).get("id").asString();

        var mail = json("/api/messages/" + id);

        assertThat(mail.get("text").asString().strip()).isEqualTo("Olá");
        assertThat(mail.get("html").asString()).contains("<b>Olá</b>");
        assertThat(mail.get("headers").findValuesAsString("name")).contains("Delivered-To", "Subject");
        assertThat(mail.get("attachments").get(0).get("name").asString()).isEqualTo("bilhete.txt");
        assertThat(get("/api/messages/" + id + "/attachments/0").body()).isEqualTo("QR");
        assertThat(get("/api/messages/" + id + "/attachments/7").statusCode()).isEqualTo(404);
    }

    @Test
    void servesAMailsHtmlOnlySandboxed() throws Exception {
        send("<one@test>", "Ticket", "ana@example.org");
        var id = json("/api/messages").get(0).get("id").asString();

        var html = get("/api/messages/" + id + "/html");

        assertThat(html.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("sandbox;")
                .contains("default-src 'none'");
    }

    @Test
    void storesARepeatedMailOnceAndCountsTheDuplicate() throws Exception {
        send("<one@test>", "Ticket", "ana@example.org");
        send("<one@test>", "Ticket", "Ana@example.org", "bia@example.org");

        var stats = json("/api/stats");

        assertThat(stats.get("messages").asInt()).isEqualTo(2);
        assertThat(stats.get("suppressedDuplicates").asInt()).isEqualTo(1);
    }

    @Test
    void keepsMailsAndItsMemoryOfDuplicatesOverARestart() throws Exception {
        send("<one@test>", "Ticket", "ana@example.org");
        send("<one@test>", "Ticket", "ana@example.org");
        stopAndStart();

        send("<one@test>", "Ticket", "ana@example.org");

        assertThat(json("/api/messages").findValuesAsString("to")).containsExactly("ana@example.org");
        assertThat(json("/api/stats").get("suppressedDuplicates").asInt()).isEqualTo(2);
    }

    @Test
    void forgetsEverythingOnDelete() throws Exception {
        send("<one@test>", "Ticket", "ana@example.org");

        var answer =
                http.send(HttpRequest.newBuilder(uri("/api/messages")).DELETE().build(), BodyHandlers.discarding());

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(json("/api/messages")).isEmpty();
        stopAndStart();
        assertThat(json("/api/messages")).isEmpty();
    }

    @Test
    void filtersByRecipient() throws Exception {
        send("<one@test>", "Ticket", "ana@example.org", "bia@example.org");

        var list = json("/api/messages?to=bia%40example.org");

        assertThat(list.findValuesAsString("to")).containsExactly("bia@example.org");
    }

    @Test
    void answersNothingToAnotherSite() throws Exception {
        var request = HttpRequest.newBuilder(uri("/api/messages"))
                .header("Sec-Fetch-Site", "cross-site")
                .build();

        var answer = http.send(request, BodyHandlers.discarding());

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void servesThePageWithAStrictPolicy() throws Exception {
        var page = get("/");

        assertThat(page.body()).contains("Palco mail");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'");
        assertThat(get("/../pom.xml").statusCode()).isEqualTo(404);
    }

    private void stopAndStart() {
        sink.close();
        sink = MailSink.start(0, 0, folder, Clock.systemUTC());
    }

    private JsonNode json(String path) throws Exception {
        var answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:%d%s".formatted(sink.webPort(), path));
    }

    private void send(String messageId, String subject, String... recipients) throws Exception {
        var settings = new Properties();
        settings.setProperty("mail.smtp.host", "127.0.0.1");
        settings.setProperty("mail.smtp.port", Integer.toString(sink.smtpPort()));
        var message = new NamedMessage(Session.getInstance(settings), messageId);
        message.setFrom("palco@example.org");
        for (var recipient : recipients) {
            message.addRecipient(Message.RecipientType.TO, new InternetAddress(recipient));
        }
        message.setSubject(subject, "UTF-8");
        var bodies = new MimeMultipart("alternative");
        bodies.addBodyPart(text("Olá", "plain"));
        bodies.addBodyPart(text("<p><b>Olá</b></p>", "html"));
        var bodyPart = new MimeBodyPart();
        bodyPart.setContent(bodies);
        var attachment = text("QR", "plain");
        attachment.setFileName("bilhete.txt");
        var mixed = new MimeMultipart("mixed");
        mixed.addBodyPart(bodyPart);
        mixed.addBodyPart(attachment);
        message.setContent(mixed);
        Transport.send(message);
    }

    private static MimeBodyPart text(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, "UTF-8", subtype);
        return part;
    }

    private static final class NamedMessage extends MimeMessage {
        private final String messageId;

        NamedMessage(Session session, String messageId) {
            super(session);
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }
}
