package io.palco.event.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentTypeTests {

    @ParameterizedTest
    @CsvSource({
        "Programa.PDF,        %PDF-1.7,               PDF",
        "slides.pptx,         PK\u0003\u0004rest,     PPTX",
        "lista.csv,           nome;cidade,            CSV",
        "leia.me.txt,         São Paulo,              TXT",
        "programa.pdf,        <html>,",
        "programa,            %PDF-1.7,",
        "pagina.html,         <html>,",
        "virus.exe,           MZ,",
        "slides.pptx,         %PDF-1.7,",
    })
    void takesWhatItsNameAndItsContentAgreeOn(String name, String content, DocumentType expected) {
        var type = DocumentType.of(name, content.getBytes(UTF_8));

        assertThat(type.orElse(null)).isEqualTo(expected);
    }

    @Test
    void takesTextInUtf8Only() {
        assertThat(DocumentType.of("a.txt", "São".getBytes(ISO_8859_1))).isEmpty();
        assertThat(DocumentType.of("a.txt", "a\0b".getBytes(UTF_8))).isEmpty();
        var cut = "é".repeat(DocumentType.HEAD).getBytes(UTF_8);
        var head = new byte[DocumentType.HEAD];
        head[0] = 'x';
        System.arraycopy(cut, 0, head, 1, head.length - 1);
        assertThat(DocumentType.of("a.txt", head))
                .as("the last character is cut off")
                .contains(DocumentType.TXT);
    }
}
