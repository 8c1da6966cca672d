package io.palco.registration.booking;

import com.google.zxing.common.BitMatrix;
import io.palco.registration.ticket.QrCode;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Objects;
import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;
import org.springframework.stereotype.Component;

/// The ticket on paper: one A4 page with the event, the person and a QR code large enough for any
/// scanner.
@Component
public class TicketPaper {

    private static final Color INK = new Color(0x1a, 0x1b, 0x1e);
    private static final Color MUTED = new Color(0x5c, 0x5f, 0x66);
    private static final Color BRAND = new Color(0x43, 0x38, 0xca);
    private static final float MARGIN = 48;
    private static final float QR_SIZE = 220;
    private static final float BAND = 72;

    private final byte[] regular = font("LiberationSans-Regular.ttf");
    private final byte[] bold = font("LiberationSans-Bold.ttf");

    /// @param locale language of the labels and of the date
    public byte[] pdf(RegistrationView registration, Locale locale) {
        var bytes = new ByteArrayOutputStream();
        try (var document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN)) {
            var writer = PdfWriter.getInstance(document, bytes);
            document.addTitle(registration.event().title());
            document.addCreator("Palco");
            document.open();
            new Page(writer.getDirectContent(), document, new Labels(locale)).draw(registration);
        }
        return bytes.toByteArray();
    }

    private final class Page {
        private final PdfContentByte canvas;
        private final Document document;
        private final Labels labels;
        private final float top;
        private final float right;

        Page(PdfContentByte canvas, Document document, Labels labels) {
            this.canvas = canvas;
            this.document = document;
            this.labels = labels;
            this.top = document.getPageSize().getHeight();
            this.right = document.getPageSize().getWidth() - MARGIN;
        }

        void draw(RegistrationView registration) {
            canvas.setColorFill(BRAND);
            canvas.rectangle(0, top - BAND, document.getPageSize().getWidth(), BAND);
            canvas.fill();
            text(labels.ticket(), bold, 22, Color.WHITE, top - 18, top - BAND, 28);

            var event = registration.event();
            var y = text(event.title(), bold, 24, INK, top - BAND - 24, top - BAND - 150, 30);
            y = text(labels.when(event), regular, 13, INK, y - 8, y - 60, 18);
            y = text(event.location().name(), regular, 13, INK, y - 6, y - 44, 18);
            if (event.location().address() != null) {
                y = text(event.location().address(), regular, 11, MUTED, y - 2, y - 60, 15);
            }
            y = text(labels.participant(), regular, 10, MUTED, y - 24, y - 44, 14);
            y = text(registration.participant().name(), bold, 18, INK, y - 2, y - 50, 24);
            var bottom = qr(QrCode.modules(registration.ticketCode()), y - 24);
            text(labels.hint(), regular, 11, MUTED, bottom - 10, bottom - 60, 15);
            text(registration.id().toString(), regular, 9, MUTED, MARGIN + 14, MARGIN - 10, 12);
        }

        /// Draws the code as rectangles, so that it is sharp at any resolution.
        ///
        /// @return where it ends
        private float qr(BitMatrix modules, float from) {
            var module = QR_SIZE / modules.getWidth();
            canvas.setColorFill(Color.BLACK);
            for (var row = 0; row < modules.getHeight(); row++) {
                for (var column = 0; column < modules.getWidth(); column++) {
                    if (modules.get(column, row)) {
                        canvas.rectangle(MARGIN + column * module, from - (row + 1) * module, module, module);
                    }
                }
            }
            canvas.fill();
            return from - QR_SIZE;
        }

        /// Writes a text that wraps between the margins; what does not fit into the room is cut.
        ///
        /// @return where it ends
        private float text(String text, byte[] face, float size, Color color, float from, float lowest, float leading) {
            var column = new ColumnText(canvas);
            column.setSimpleColumn(MARGIN, lowest, right, from);
            column.addElement(new Paragraph(leading, text, new Font(embedded(face), size, Font.NORMAL, color)));
            column.go();
            return column.getYLine();
        }
    }

    /// The words on the paper.
    private record Labels(Locale locale) {

        String ticket() {
            return isPortuguese() ? "Ingresso" : "Ticket";
        }

        String participant() {
            return isPortuguese() ? "Participante" : "Participant";
        }

        String hint() {
            return isPortuguese()
                    ? "Apresente este código na entrada, impresso ou na tela do celular."
                    : "Show this code at the entrance, printed or on your phone.";
        }

        String when(RegistrationView.Event event) {
            var zone = ZoneId.of(event.timeZone());
            var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                    .withLocale(locale)
                    .withZone(zone);
            var time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                    .withLocale(locale)
                    .withZone(zone);
            return day.format(event.startsAt()) + ", " + time.format(event.startsAt()) + " – "
                    + until(event.startsAt(), event.endsAt(), zone, day, time) + " (" + event.timeZone() + ")";
        }

        private static String until(
                Instant start, Instant end, ZoneId zone, DateTimeFormatter day, DateTimeFormatter time) {
            var sameDay =
                    start.atZone(zone).toLocalDate().equals(end.atZone(zone).toLocalDate());
            return sameDay ? time.format(end) : day.format(end) + ", " + time.format(end);
        }

        private boolean isPortuguese() {
            return "pt".equals(locale.getLanguage());
        }
    }

    private static BaseFont embedded(byte[] face) {
        try {
            return BaseFont.createFont(
                    "palco-" + face.length + ".ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, face, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] font(String file) {
        try (var stream = TicketPaper.class.getResourceAsStream("/liberation/" + file)) {
            return Objects.requireNonNull(stream, file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
