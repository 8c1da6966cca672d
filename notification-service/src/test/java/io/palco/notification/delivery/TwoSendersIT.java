package io.palco.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.palco.notification.NotificationSystem;
import io.palco.platform.embedded.mail.MailSink;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class TwoSendersIT extends NotificationSystem {

    @Autowired
    Outgoing outgoing;

    @Autowired
    MailComposer composer;

    @Autowired
    MailServer server;

    @Autowired
    DeliveryProperties properties;

    @Autowired
    MailWorker worker;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void sendEveryMailOnceTogether() {
        var second = new MailWorker(outgoing, composer, server, properties);
        second.start();
        try {
            var people = IntStream.range(0, 60)
                    .mapToObj(_ -> person(someone(), "en"))
                    .toList();

            people.forEach(someone -> messages().send(someone.confirmed()));

            people.forEach(someone -> awaitFate(someone.email(), "SENT"));
            assertThat(people)
                    .allSatisfy(
                            someone -> assertThat(SMTP.mailsTo(someone.email())).hasSize(1));
        } finally {
            second.stop();
        }
    }

    @Test
    void neverHoldTheSameMail() {
        worker.stop();
        try {
            var people = IntStream.range(0, 60)
                    .mapToObj(_ -> person(someone(), "en"))
                    .toList();
            people.forEach(someone -> messages().send(someone.confirmed()));
            people.forEach(someone -> awaitFate(someone.email(), "PENDING"));

            var claimed = new ConcurrentLinkedQueue<OutgoingMail>();
            try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
                IntStream.range(0, 8)
                        .forEach(_ -> executor.execute(() -> {
                            for (var mail = outgoing.claim(); mail.isPresent(); mail = outgoing.claim()) {
                                claimed.add(mail.get());
                            }
                        }));
            }

            assertThat(claimed).extracting(OutgoingMail::id).doesNotHaveDuplicates();
            assertThat(claimed)
                    .extracting(OutgoingMail::recipient)
                    .containsAll(people.stream().map(Person::email).toList());
        } finally {
            worker.start();
        }
    }

    /// Negative control: reading first and marking afterwards, without a lock, gives the same mail to both.
    @Test
    void wouldHoldTheSameMailWithoutTheLock() {
        worker.stop();
        try {
            var someone = person(someone(), "en");
            messages().send(someone.confirmed());
            awaitFate(someone.email(), "PENDING");

            var second = new TransactionTemplate(transactions).execute(_ -> {
                var first = readWithoutLock(someone.email());
                var other = new TransactionTemplate(transactions);
                other.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
                return Optional.of(first)
                        .equals(Optional.ofNullable(other.execute(_ -> readWithoutLock(someone.email()))));
            });

            assertThat(second).isTrue();
        } finally {
            worker.start();
        }
    }

    /// What Palco's own mail sink, Cyrus and Dovecot do with the repetition that a crash may cause.
    @Test
    void areSeenAsOneByAMailboxThatSuppressesDuplicates(@TempDir Path folder)
            throws IOException, MessagingException, InterruptedException {
        worker.stop();
        try (var sink = MailSink.start(0, 0, folder, Clock.systemUTC())) {
            var someone = person(someone(), "en");
            messages().send(someone.confirmed());
            awaitFate(someone.email(), "PENDING");
            var mail = await().atMost(Duration.ofSeconds(5))
                    .until(outgoing::claim, Optional::isPresent)
                    .orElseThrow();
            var address = new JavaMailSenderImpl();
            address.setHost("127.0.0.1");
            address.setPort(sink.smtpPort());

            try (var connection = new SmtpConnection(address)) {
                assertThat(connection.send(composer.compose(mail))).isEqualTo(new SendOutcome.Accepted());
                assertThat(connection.send(composer.compose(mail))).isEqualTo(new SendOutcome.Accepted());
            }

            assertThat(list(sink)).containsOnlyOnce(mail.messageId().replaceAll("[<>]", ""));
        } finally {
            worker.start();
        }
    }

    private UUID readWithoutLock(String recipient) {
        return jdbc.sql("SELECT id FROM mails WHERE status = 'PENDING' AND recipient = ? LIMIT 1")
                .param(recipient)
                .query(UUID.class)
                .single();
    }

    private static String list(MailSink sink) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + sink.webPort() + "/api/messages"))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }
}
