package io.palco.e2e;

import java.time.Duration;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// The mailboxes of everybody, as the mail sink shows them.
public final class Mailbox {

    private final Api api;

    Mailbox(Api api) {
        this.api = api;
    }

    /// One mail of the list.
    public record Mail(String id, String to, String subject, String messageId) {}

    public List<Mail> all() {
        return api.get("/api/messages")
                .expect(200)
                .json()
                .valueStream()
                .map(mail -> new Mail(
                        mail.path("id").asString(),
                        mail.path("to").asString(),
                        mail.path("subject").asString(),
                        mail.path("messageId").asString()))
                .toList();
    }

    /// Mails whose subject contains a text; give each event of a test a title of its own.
    public List<Mail> about(String title) {
        return all().stream().filter(mail -> mail.subject().contains(title)).toList();
    }

    /// Waits for a mail to this address about this title.
    public Mail awaitTo(String address, String title) {
        var found = Await.until(
                "a mail to " + address + " about " + title,
                Duration.ofSeconds(60),
                () -> about(title).stream()
                        .filter(mail -> mail.to().contains(address))
                        .toList(),
                mails -> !mails.isEmpty());
        return found.getFirst();
    }

    /// A mail in full: `text`, `html`, `attachments`.
    public JsonNode open(Mail mail) {
        return api.get("/api/messages/" + mail.id()).expect(200).json();
    }
}
