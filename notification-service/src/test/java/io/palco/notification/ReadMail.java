package io.palco.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A mail taken apart as a mail program would.
public record ReadMail(SmtpServer.Received received, MimeMessage message, List<Part> parts) {

    static ReadMail of(SmtpServer.Received received) {
        try {
            var message = received.message();
            var parts = new ArrayList<Part>();
            collect(message, parts);
            return new ReadMail(received, message, parts);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(Part part, List<Part> into) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart multipart) {
            for (var i = 0; i < multipart.getCount(); i++) {
                collect(multipart.getBodyPart(i), into);
            }
        } else {
            into.add(part);
        }
    }

    public String subject() {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    public List<String> header(String name) {
        try {
            var values = message.getHeader(name);
            return values == null ? List.of() : List.of(values);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    public String text() {
        return content("text/plain");
    }

    public String html() {
        return content("text/html");
    }

    private String content(String type) {
        return parts.stream()
                .filter(part -> is(part, type) && fileName(part).isEmpty())
                .map(part -> new String(bytes(part), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    /// Names of the attached files.
    public List<String> files() {
        return parts.stream()
                .map(ReadMail::fileName)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    public byte[] file(String name) {
        return parts.stream()
                .filter(part -> fileName(part).equals(name))
                .map(ReadMail::bytes)
                .findFirst()
                .orElseThrow();
    }

    /// The part that the HTML refers to as `cid:<id>`.
    public byte[] inline(String id) {
        return parts.stream()
                .filter(part -> contentId(part).equals("<" + id + ">"))
                .map(ReadMail::bytes)
                .findFirst()
                .orElseThrow();
    }

    private static String contentId(Part part) {
        try {
            var values = part.getHeader("Content-ID");
            return values == null ? "" : values[0];
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean is(Part part, String type) {
        try {
            return part.isMimeType(type);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String fileName(Part part) {
        try {
            return Part.ATTACHMENT.equals(part.getDisposition()) && part.getFileName() != null
                    ? part.getFileName()
                    : "";
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(Part part) {
        try (var content = part.getInputStream()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
