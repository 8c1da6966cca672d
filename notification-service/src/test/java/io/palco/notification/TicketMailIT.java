package io.palco.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class TicketMailIT extends NotificationSystem {

    @Test
    void mailsTheTicketInPortuguese() {
        var someone = person(someone(), "pt-BR");

        messages().send(someone.confirmed());

        var mail = mailTo(someone.email());
        assertThat(mail.subject()).isEqualTo("Seu ingresso: Noite do Jazz");
        assertThat(mail.text())
                .contains("Olá, José Silva!", "sábado, 4 de maio de 2030, 12:00 – 14:00", "Horário Padrão de Brasília")
                .contains("Teatro Municipal, Praça Ramos de Azevedo, São Paulo")
                .contains("http://localhost:8080/tickets/" + someone.registrationId())
                .contains("http://localhost:8080/events/" + someone.eventId());
        assertThat(mail.html())
                .contains("lang=\"pt-BR\"", "Sua vaga está garantida!", "Abrir o ingresso", "cid:ticket-qr");
    }

    @Test
    void mailsTheTicketInEnglish() {
        var someone = person(someone(), "en");

        messages().send(someone.confirmed());

        var mail = mailTo(someone.email());
        assertThat(mail.subject()).isEqualTo("Your ticket: Noite do Jazz");
        assertThat(mail.text())
                .contains("Hello José Silva,", "Saturday, May 4, 2030, 12:00 PM – 2:00 PM (Brasilia Standard Time)");
        assertThat(mail.html()).contains("lang=\"en\"", "You have a place!", "Open the ticket");
    }

    @Test
    void carriesTheTicketsQrCodeInlineAndAsAFile() throws IOException, NotFoundException {
        var someone = person(someone(), "en");

        messages().send(someone.confirmed());

        var mail = mailTo(someone.email());
        assertThat(mail.files()).contains("ticket.png");
        assertThat(scan(mail.file("ticket.png"))).isEqualTo("PALCO1.cGF5bG9hZA.c2lnbmF0dXJl");
        assertThat(scan(mail.inline("ticket-qr"))).isEqualTo("PALCO1.cGF5bG9hZA.c2lnbmF0dXJl");
    }

    @Test
    void saysThatAMachineWroteItAndUnderWhichId() {
        var someone = person(someone(), "en");

        messages().send(someone.confirmed());

        var mail = mailTo(someone.email());
        assertThat(mail.header("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.header("From")).containsExactly("Palco <no-reply@palco.local>");
        assertThat(mail.header("Reply-To")).isEmpty();
        assertThat(mail.header("Message-ID"))
                .containsExactly(fate(someone.email()).messageId());
        assertThat(mail.received().sender()).isEqualTo("no-reply@palco.local");
    }

    @Test
    void recordsThatItWasSent() {
        var someone = person(someone(), "en");

        messages().send(someone.confirmed());

        var fate = awaitFate(someone.email(), "SENT");
        assertThat(fate.kind()).isEqualTo("TICKET");
        assertThat(fate.attempts()).isOne();
        assertThat(fate.lastError()).isNull();
        assertThat(fate.sent()).isTrue();
    }

    @Test
    void letsNoNameOrTitleBecomeAHeaderOrMarkup() {
        var someone =
                person(someone(), "en").named("Eve\r\nBcc: victim@example.org\r\n\r\n<script>alert(1)</script> \"x\"");

        messages().send(someone.confirmed());

        var mail = mailTo(someone.email());
        assertThat(mail.header("Bcc")).isEmpty();
        assertThat(mail.html()).doesNotContain("<script>").contains("&lt;script&gt;alert(1)&lt;/script&gt;");
        assertThat(mail.text()).contains("Hello Eve Bcc: victim@example.org <script>alert(1)</script> \"x\",");
        assertThat(mail.header("To").getFirst()).contains(someone.email());
        assertThat(SMTP.mailsTo("victim@example.org")).isEmpty();
    }

    private static String scan(byte[] png) throws IOException, NotFoundException {
        var picture = new BufferedImageLuminanceSource(ImageIO.read(new ByteArrayInputStream(png)));
        return new MultiFormatReader()
                .decode(new BinaryBitmap(new HybridBinarizer(picture)))
                .getText();
    }
}
