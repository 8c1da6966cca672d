package io.palco.registration.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.registration.terms.EventTerms;
import io.palco.registration.terms.EventTermsStatus;
import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

class TicketPaperTests {

    private static final Locale BRAZIL = Locale.of("pt", "BR");
    private static final Instant START = Instant.parse("2030-05-04T22:00:00Z");

    private final TicketPaper paper = new TicketPaper();

    @Test
    void saysWhatWhenAndWhereToWhom() throws IOException {
        var text = print(registration("Noite do Jazz", "José Ação", START.plusSeconds(7200)), Locale.ENGLISH);

        assertThat(text)
                .contains("Ticket", "Noite do Jazz", "Saturday, May 4, 2030", "(America/Sao_Paulo)")
                .contains("Teatro Municipal", "Praça Ramos de Azevedo", "Participant", "José Ação");
        assertThat(text.replaceAll("[\\s\u202f]+", " ")).contains("7:00 PM – 9:00 PM");
    }

    @Test
    void speaksPortuguese() throws IOException {
        var text = print(registration("Noite do Jazz", "José Ação", START.plusSeconds(7200)), BRAZIL);

        assertThat(text)
                .contains("Ingresso", "Participante", "Apresente este código na entrada")
                .contains("sábado, 4 de maio de 2030", "19:00 – 21:00")
                .doesNotContain("Ticket");
    }

    @Test
    void namesBothDaysOfAnEventThatEndsOnAnother() throws IOException {
        var text = print(registration("Virada", "José", START.plusSeconds(86_400)), BRAZIL);

        assertThat(text.replaceAll("\\s+", " "))
                .contains("sábado, 4 de maio de 2030, 19:00 – domingo, 5 de maio de 2030, 19:00");
    }

    @Test
    void staysOnOnePageHoweverLongTheWords() throws IOException {
        var wordless = registration("W".repeat(200), "M".repeat(100), START.plusSeconds(7200));
        var wordy = registration("Muitas palavras ".repeat(12), "Ana Maria ".repeat(10), START.plusSeconds(7200));

        for (var registration : new RegistrationView[] {wordless, wordy}) {
            var pdf = paper.pdf(registration, BRAZIL);
            try (var reader = new PdfReader(pdf)) {
                assertThat(reader.getNumberOfPages()).isEqualTo(1);
                assertThat(new PdfTextExtractor(reader).getTextFromPage(1))
                        .contains("Apresente este código", registration.id().toString());
            }
        }
    }

    @Test
    void survivesLettersThatItsFontDoesNotHave() throws IOException {
        var text = print(registration("Festa 🎉 日本語 العربية", "Zoë 😀 Ñandú", START.plusSeconds(7200)), BRAZIL);

        assertThat(text).contains("Festa", "Zoë", "Ñandú");
    }

    private String print(RegistrationView registration, Locale locale) throws IOException {
        var pdf = paper.pdf(registration, locale);
        try (var reader = new PdfReader(pdf)) {
            return new PdfTextExtractor(reader).getTextFromPage(1);
        }
    }

    private static RegistrationView registration(String title, String name, Instant end) {
        return new RegistrationView(
                UUID.randomUUID(),
                UUID.randomUUID(),
                new RegistrationView.Participant(UUID.randomUUID(), name, "jose@example.org"),
                null,
                RegistrationStatus.CONFIRMED,
                "PALCO1.cGF5bG9hZA.c2lnbmF0dXJl",
                null,
                null,
                null,
                0,
                START,
                START,
                new RegistrationView.Event(
                        title,
                        START,
                        end,
                        "America/Sao_Paulo",
                        new EventTerms.Place("Teatro Municipal", "Praça Ramos de Azevedo, São Paulo", null, null),
                        EventTermsStatus.PUBLISHED,
                        0),
                new RegistrationView.Ownership(UUID.randomUUID(), null, "pt-BR"));
    }
}
