package io.palco.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.f4b6a3.uuid.UuidCreator;
import io.palco.contracts.registration.RegistrationCancelledV1;
import io.palco.contracts.registration.RegistrationConfirmedV1;
import io.palco.contracts.registration.RegistrationSnapshot;
import io.palco.platform.test.IntegrationTest;
import io.palco.platform.test.contract.TestMessages;
import io.palco.platform.test.http.ApiClient;
import io.palco.platform.test.security.TestTokens;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// The whole service between a real broker, a real database and a real mail server, with short patience.
@IntegrationTest
public abstract class NotificationSystem {

    protected static final SmtpServer SMTP = new SmtpServer().start();

    protected static final String MAIL_KEY = "0f".repeat(32);

    static {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(30));
    }

    @LocalServerPort
    int port;

    @Autowired
    ConnectionFactory connections;

    @Autowired
    protected JdbcClient jdbc;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("spring.mail.port", SMTP::port);
        settings.add("palco.notification.mail-key", () -> MAIL_KEY);
        settings.add("palco.notification.delivery.lease", () -> "3s");
        settings.add("palco.notification.delivery.poll-interval", () -> "100ms");
        settings.add("palco.notification.delivery.max-attempts", () -> 3);
        settings.add("palco.notification.delivery.first-retry", () -> "200ms");
        settings.add("palco.notification.delivery.server-retry", () -> "100ms");
        settings.add("palco.notification.delivery.longest-server-retry", () -> "300ms");
    }

    protected ApiClient api() {
        return ApiClient.at("http://localhost:" + port);
    }

    protected TestMessages messages() {
        return new TestMessages(connections);
    }

    /// Somebody whom no other test writes to.
    protected static String someone() {
        return "someone." + UUID.randomUUID() + "@example.org";
    }

    protected static Person person(String email, String locale) {
        return new Person(
                UuidCreator.getTimeOrderedEpoch(),
                UuidCreator.getTimeOrderedEpoch(),
                TestTokens.ORGANIZATION,
                null,
                "José Silva",
                email,
                locale);
    }

    /// A participant with a registration of their own, for contracts made after the golden ones.
    protected record Person(
            UUID registrationId,
            UUID eventId,
            UUID organizationId,
            @Nullable UUID userId,
            String name,
            String email,
            String locale) {

        public Person named(String other) {
            return new Person(registrationId, eventId, organizationId, userId, other, email, locale);
        }

        public Person in(UUID organization) {
            return new Person(registrationId, eventId, organization, userId, name, email, locale);
        }

        public Person as(UUID user) {
            return new Person(registrationId, eventId, organizationId, user, name, email, locale);
        }

        public RegistrationConfirmedV1 confirmed() {
            var golden = TestMessages.golden(RegistrationConfirmedV1.class);
            return new RegistrationConfirmedV1(registration(golden.registration()), golden.event(), golden.places());
        }

        public RegistrationCancelledV1 cancelled(String cause, @Nullable String reason) {
            var golden = TestMessages.golden(RegistrationCancelledV1.class);
            return new RegistrationCancelledV1(
                    registration(golden.registration()), golden.event(), golden.places(), cause, reason);
        }

        private RegistrationSnapshot registration(RegistrationSnapshot golden) {
            return new RegistrationSnapshot(
                    registrationId,
                    eventId,
                    organizationId,
                    userId,
                    new RegistrationSnapshot.Participant(golden.participant().id(), name, email, locale),
                    golden.status(),
                    golden.ticketCode(),
                    golden.version(),
                    golden.createdAt(),
                    golden.updatedAt());
        }
    }

    /// Waits for a mail and reads it.
    protected static ReadMail mailTo(String recipient) {
        await().untilAsserted(() -> assertThat(SMTP.mailsTo(recipient)).isNotEmpty());
        return ReadMail.of(SMTP.mailsTo(recipient).getLast());
    }

    /// What the table says about the only mail to somebody.
    protected record Fate(
            String kind,
            String status,
            int attempts,
            @Nullable String lastError,
            String messageId,
            boolean sent) {}

    /// Waits until the only mail to somebody has this status.
    protected Fate awaitFate(String recipient, String status) {
        await().untilAsserted(() -> assertThat(fate(recipient).status()).isEqualTo(status));
        return fate(recipient);
    }

    protected Fate fate(String recipient) {
        return jdbc.sql("""
                SELECT kind, status, attempts, last_error, message_id, sent_at IS NOT NULL AS sent
                  FROM mails WHERE recipient = :recipient
                """)
                .param("recipient", recipient)
                .query((rs, _) -> new Fate(
                        rs.getString("kind"),
                        rs.getString("status"),
                        rs.getInt("attempts"),
                        rs.getString("last_error"),
                        rs.getString("message_id"),
                        rs.getBoolean("sent")))
                .optional()
                .orElse(new Fate("none", "none", 0, null, "", false));
    }
}
