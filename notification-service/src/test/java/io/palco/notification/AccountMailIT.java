package io.palco.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import io.palco.contracts.identity.AccountMailKind;
import io.palco.contracts.identity.AccountMailRequestedV1;
import io.palco.contracts.security.Permission;
import io.palco.platform.security.MasterKey;
import io.palco.platform.test.contract.TestMessages;
import io.palco.platform.test.security.TestTokens;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AccountMailIT extends NotificationSystem {

    private static final String PATH = "/verify-email#token=secret-of-the-link";

    @Test
    void sendsTheLinkAndThenForgetsIt() {
        var recipient = someone();

        messages().send(mail(AccountMailKind.VERIFY_EMAIL, recipient, null, Map.of(), inAnHour()));

        var mail = mailTo(recipient);
        assertThat(mail.subject()).isEqualTo("Confirme o seu e-mail");
        assertThat(mail.text()).contains("Olá, José da Silva!", "http://localhost:8080" + PATH, "em até 60 minutos");
        assertThat(mail.html()).contains("href=\"http://localhost:8080" + PATH.replace("=", "&#x3D;") + "\"");
        awaitFate(recipient, "SENT");
        assertThat(storedContent(recipient)).doesNotContain("sealedPath", "secret-of-the-link");
    }

    @Test
    void keepsNoLinkReadableWhileTheMailWaits() {
        var message = mail(AccountMailKind.RESET_PASSWORD, someone(), null, Map.of(), inAnHour());

        assertThat(message.sealedPath()).isNotNull().doesNotContain("secret-of-the-link");
        assertThat(message.toString()).doesNotContain("secret-of-the-link");
    }

    @Test
    void doesNotSendALinkThatHasExpired() {
        var recipient = someone();

        messages()
                .send(mail(
                        AccountMailKind.RESET_PASSWORD,
                        recipient,
                        null,
                        Map.of(),
                        Instant.now().minusSeconds(1)));

        var fate = awaitFate(recipient, "SUPPRESSED");
        assertThat(fate.lastError()).isEqualTo("Its link had expired before this mail could be sent.");
        assertThat(storedContent(recipient)).doesNotContain("sealedPath");
        assertThat(SMTP.mailsTo(recipient)).isEmpty();
    }

    @Test
    void tellsWhatHappenedOnANewDevice() {
        var recipient = someone();
        var facts = Map.of("device", "Firefox, Linux", "address", "203.0.113.7", "at", "2030-05-04T15:00:00Z");

        messages().send(mail(AccountMailKind.NEW_DEVICE, recipient, null, facts, null));

        assertThat(mailTo(recipient).text())
                .contains(
                        "Dispositivo: Firefox, Linux",
                        "Endereço de internet: 203.0.113.7",
                        "Quando: 4 de maio de 2030");
    }

    @Test
    void showsItToItsReaderOnly() {
        var reader = TestTokens.organizationMember("Rita", Permission.REGISTRATIONS_READ);
        var colleague = TestTokens.organizer();
        messages().send(mail(AccountMailKind.PASSWORD_CHANGED, reader.email(), reader.id(), Map.of(), null));
        awaitFate(reader.email(), "SENT");

        var own = api().as(reader.token()).get("/api/v1/notifications?mine=true");
        var others = api().as(colleague.token()).get("/api/v1/mails?recipient=" + reader.email());
        var byId = api().as(colleague.token()).get("/api/v1/mails/" + idOf(reader.email()));

        assertThat(own.json().at("/items/0/subject").asString()).isEqualTo("Sua senha foi alterada");
        assertThat(own.json().at("/items/0/kind").asString()).isEqualTo("ACCOUNT");
        assertThat(others.json().path("items")).isEmpty();
        assertThat(byId.status()).isEqualTo(404);
    }

    private static Instant inAnHour() {
        return Instant.now().plus(Duration.ofHours(1));
    }

    private static AccountMailRequestedV1 mail(
            AccountMailKind kind,
            String recipient,
            @Nullable UUID userId,
            Map<String, String> facts,
            @Nullable Instant expiresAt) {
        var golden = TestMessages.golden(AccountMailRequestedV1.class);
        var sealed = MasterKey.ofHex(MAIL_KEY).seal(PATH.getBytes(StandardCharsets.UTF_8), "account-mail");
        return new AccountMailRequestedV1(
                kind.name(),
                userId == null ? UuidCreator.getTimeOrderedEpoch() : userId,
                null,
                recipient,
                golden.recipientName(),
                golden.locale(),
                facts,
                Base64.getEncoder().encodeToString(sealed),
                expiresAt);
    }

    private String storedContent(String recipient) {
        return jdbc.sql("SELECT content::text FROM mails WHERE recipient = :recipient")
                .param("recipient", recipient)
                .query(String.class)
                .single();
    }

    private UUID idOf(String recipient) {
        return jdbc.sql("SELECT id FROM mails WHERE recipient = :recipient")
                .param("recipient", recipient)
                .query(UUID.class)
                .single();
    }
}
