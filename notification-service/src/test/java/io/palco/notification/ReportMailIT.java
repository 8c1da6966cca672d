package io.palco.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import io.palco.contracts.report.ReportReadyV1;
import io.palco.platform.test.contract.TestMessages;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportMailIT extends NotificationSystem {

    @Test
    void attachesTheDocumentForEachRecipient() {
        var first = someone();
        var second = someone();

        messages().send(report(List.of(first, second), "{\"total\":0}"));

        for (var recipient : List.of(first, second)) {
            var mail = mailTo(recipient);
            assertThat(mail.subject()).isEqualTo("Relatório pronto: participantes de Noite do Jazz");
            assertThat(mail.files()).containsExactly("noite-do-jazz-participants.json");
            assertThat(new String(mail.file("noite-do-jazz-participants.json"), StandardCharsets.UTF_8))
                    .isEqualTo("{\"total\":0}");
            assertThat(mail.header("To")).containsExactly(recipient);
        }
    }

    @Test
    void linksToADocumentThatIsTooLarge() {
        var recipient = someone();
        var report = report(List.of(recipient), null);

        messages().send(report);

        var mail = mailTo(recipient);
        assertThat(mail.files()).isEmpty();
        assertThat(mail.text())
                .contains("grande demais")
                .contains("http://localhost:8080/organize/events/" + report.eventId() + "/reports");
    }

    private static ReportReadyV1 report(List<String> mailTo, @Nullable String content) {
        var golden = TestMessages.golden(ReportReadyV1.class);
        return new ReportReadyV1(
                UuidCreator.getTimeOrderedEpoch(),
                golden.reportType(),
                golden.eventId(),
                golden.organizationId(),
                golden.eventTitle(),
                golden.fileName(),
                golden.mediaType(),
                mailTo,
                golden.locale(),
                content);
    }
}
