package io.palco.platform.embedded.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// All mailboxes in one folder: a mail is a file, safely on disk before its sender hears "accepted". Like Cyrus and
/// Dovecot it suppresses duplicates: a Message-ID that a recipient already has is accepted and dropped, so a sender
/// that crashed between sending and noting it may safely send again.
final class Mailboxes {

    private static final String ENDING = ".eml";
    private static final String RECEIVED = "X-Palco-Received";
    private static final int LIMIT = 20_000;

    private final Path folder;
    private final Clock clock;
    private final int limit;
    private final NavigableMap<String, StoredMail> mails = new TreeMap<>();
    private final Set<Delivery> deliveries = new HashSet<>();
    private long suppressedDuplicates;
    private long sequence;

    private Mailboxes(Path folder, Clock clock, int limit) {
        this.folder = folder;
        this.clock = clock;
        this.limit = limit;
    }

    private record Delivery(String messageId, String recipient) {}

    static Mailboxes open(Path folder, Clock clock) throws IOException {
        return open(folder, clock, LIMIT);
    }

    static Mailboxes open(Path folder, Clock clock, int limit) throws IOException {
        Files.createDirectories(folder);
        var mailboxes = new Mailboxes(folder, clock, limit);
        mailboxes.load();
        return mailboxes;
    }

    /// Puts one mail into the mailbox of each recipient that does not have it yet.
    synchronized void deliver(String from, List<String> recipients, byte[] source)
            throws IOException, MessagingException {
        for (var recipient : recipients) {
            store(from, recipient, source);
        }
        while (mails.size() > limit) {
            remove(mails.firstEntry().getValue());
        }
    }

    /// Newest first.
    synchronized List<StoredMail> list() {
        return List.copyOf(mails.descendingMap().values());
    }

    synchronized Optional<StoredMail> find(String id) {
        return Optional.ofNullable(mails.get(id));
    }

    synchronized byte[] source(StoredMail mail) throws IOException {
        return Files.readAllBytes(file(mail.id()));
    }

    synchronized long suppressedDuplicates() {
        return suppressedDuplicates;
    }

    /// Forgets every mail, and with it which deliveries were seen.
    synchronized void clear() throws IOException {
        for (var mail : new ArrayList<>(mails.values())) {
            remove(mail);
        }
        deliveries.clear();
        countSuppressed(0);
    }

    private void store(String from, String recipient, byte[] source) throws IOException, MessagingException {
        var now = clock.instant();
        var message = MailContent.message(source);
        var delivery = delivery(message.getMessageID(), recipient);
        if (delivery != null && !deliveries.add(delivery)) {
            countSuppressed(suppressedDuplicates + 1);
            return;
        }
        var id = "%013d-%06d".formatted(now.toEpochMilli(), sequence++ % 1_000_000);
        var envelope = "Return-Path: <%s>\r\nDelivered-To: %s\r\n%s: %s\r\n".formatted(from, recipient, RECEIVED, now);
        try {
            write(file(id), envelope.getBytes(StandardCharsets.UTF_8), source);
        } catch (IOException e) {
            if (delivery != null) {
                deliveries.remove(delivery);
            }
            throw e;
        }
        mails.put(id, summary(id, from, recipient, now, message, source.length));
    }

    private static void write(Path file, byte[]... parts) throws IOException {
        var draft = file.resolveSibling(file.getFileName() + ".new");
        try (var channel = FileChannel.open(
                draft, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            for (var part : parts) {
                for (var buffer = ByteBuffer.wrap(part); buffer.hasRemaining(); ) {
                    channel.write(buffer);
                }
            }
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void load() throws IOException {
        try (var files = Files.newDirectoryStream(folder, "*" + ENDING)) {
            for (var file : files) {
                load(file);
            }
        }
        if (Files.exists(suppressedFile())) {
            suppressedDuplicates =
                    Long.parseLong(Files.readString(suppressedFile()).strip());
        }
    }

    private void load(Path file) throws IOException {
        var name = file.getFileName().toString();
        var id = name.substring(0, name.length() - ENDING.length());
        try {
            var source = Files.readAllBytes(file);
            var message = MailContent.message(source);
            var from = header(message, "Return-Path").replaceAll("^<|>$", "");
            var recipient = header(message, "Delivered-To");
            var receivedAt = Instant.parse(header(message, RECEIVED));
            mails.put(id, summary(id, from, recipient, receivedAt, message, source.length));
            var delivery = delivery(message.getMessageID(), recipient);
            if (delivery != null) {
                deliveries.add(delivery);
            }
        } catch (MessagingException | DateTimeParseException e) {
            throw new IOException("%s is not a mail of this store".formatted(file), e);
        }
    }

    private void remove(StoredMail mail) throws IOException {
        Files.deleteIfExists(file(mail.id()));
        mails.remove(mail.id());
        var delivery = delivery(mail.messageId(), mail.to());
        if (delivery != null) {
            deliveries.remove(delivery);
        }
    }

    private void countSuppressed(long count) throws IOException {
        suppressedDuplicates = count;
        write(suppressedFile(), Long.toString(count).getBytes(StandardCharsets.UTF_8));
    }

    private Path file(String id) {
        return folder.resolve(id + ENDING);
    }

    private Path suppressedFile() {
        return folder.resolve("suppressed-duplicates");
    }

    private static @Nullable Delivery delivery(@Nullable String messageId, String recipient) {
        return messageId == null ? null : new Delivery(messageId, recipient.toLowerCase(Locale.ROOT));
    }

    private static StoredMail summary(
            String id, String from, String to, Instant receivedAt, MimeMessage message, long size)
            throws MessagingException {
        var subject = message.getSubject() == null ? "" : message.getSubject();
        return new StoredMail(id, from, to, subject, message.getMessageID(), receivedAt, size);
    }

    private static String header(MimeMessage message, String name) throws MessagingException {
        var values = message.getHeader(name);
        return values == null ? "" : values[0];
    }
}
