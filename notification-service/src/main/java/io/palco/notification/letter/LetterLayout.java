package io.palco.notification.letter;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// Lays letters out as HTML (tables and inline styles, as mail programs need it) and as text.
@Component
public class LetterLayout {

    /// The content id under which the HTML expects the picture of the QR code.
    public static final String QR_CONTENT_ID = "ticket-qr";

    private final Template html = load("mail/layout.html", true);
    private final Template text = load("mail/layout.txt", false);

    public String html(Letter letter) {
        return html.execute(letter);
    }

    public String text(Letter letter) {
        return text.execute(letter);
    }

    private static Template load(String path, boolean escape) {
        try (var reader = new InputStreamReader(new ClassPathResource(path).getInputStream(), StandardCharsets.UTF_8)) {
            return Mustache.compiler().escapeHTML(escape).compile(reader);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
