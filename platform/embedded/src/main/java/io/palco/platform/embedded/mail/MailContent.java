package io.palco.platform.embedded.mail;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// A mail taken apart: its readable bodies, its headers, what is attached.
record MailContent(
        @Nullable String text, @Nullable String html, List<HeaderLine> headers, List<Attachment> attachments) {

    record HeaderLine(String name, String value) {}

    /// @param contentId how the HTML body refers to it, `null` for a plain attachment
    record Attachment(
            String name, String contentType, @Nullable String contentId, byte[] bytes) {}

    static MailContent parse(byte[] source) throws MessagingException, IOException {
        var message = message(source);
        var parts = new Parts();
        parts.collect(message);
        var headers = Collections.list(message.getAllHeaders()).stream()
                .map(MailContent::headerLine)
                .toList();
        return new MailContent(parts.text, parts.html, headers, List.copyOf(parts.attachments));
    }

    static MimeMessage message(byte[] source) throws MessagingException {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(source));
    }

    /// The HTML body with the pictures it refers to inside, since a sandboxed page may load nothing.
    @Nullable
    String selfContainedHtml() {
        var result = html;
        for (var attachment : attachments) {
            if (result != null && attachment.contentId() != null) {
                var data = "data:%s;base64,%s"
                        .formatted(attachment.contentType(), Base64.getEncoder().encodeToString(attachment.bytes()));
                result = result.replace("cid:" + attachment.contentId(), data);
            }
        }
        return result;
    }

    private static HeaderLine headerLine(Header header) {
        return new HeaderLine(header.getName(), header.getValue());
    }

    private static final class Parts {
        private @Nullable String text;
        private @Nullable String html;
        private final List<Attachment> attachments = new ArrayList<>();

        private void collect(Part part) throws MessagingException, IOException {
            if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart multipart) {
                for (var i = 0; i < multipart.getCount(); i++) {
                    collect(multipart.getBodyPart(i));
                }
            } else if (isBody(part, "text/plain") && text == null) {
                text = String.valueOf(part.getContent());
            } else if (isBody(part, "text/html") && html == null) {
                html = String.valueOf(part.getContent());
            } else {
                attachments.add(attachment(part));
            }
        }

        private static boolean isBody(Part part, String type) throws MessagingException {
            return part.isMimeType(type)
                    && part.getFileName() == null
                    && !Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
        }

        private Attachment attachment(Part part) throws MessagingException, IOException {
            var name = part.getFileName() == null ? "part-" + (attachments.size() + 1) : part.getFileName();
            var ids = part.getHeader("Content-ID");
            var contentId = ids == null ? null : ids[0].strip().replaceAll("^<|>$", "");
            try (var stream = part.getInputStream()) {
                return new Attachment(
                        name, new ContentType(part.getContentType()).getBaseType(), contentId, stream.readAllBytes());
            }
        }
    }
}
