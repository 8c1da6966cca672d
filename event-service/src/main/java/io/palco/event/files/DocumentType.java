package io.palco.event.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The documents that are taken. What a file is, its name claims and its first bytes must confirm; what the sender says
/// of it counts nothing, and nothing here runs in a browser.
enum DocumentType {
    PDF("application/pdf", Signature.PDF),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Signature.ZIP),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Signature.ZIP),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", Signature.ZIP),
    ODT("application/vnd.oasis.opendocument.text", Signature.ZIP),
    ODS("application/vnd.oasis.opendocument.spreadsheet", Signature.ZIP),
    ODP("application/vnd.oasis.opendocument.presentation", Signature.ZIP),
    ZIP("application/zip", Signature.ZIP),
    JPG("image/jpeg", Signature.JPEG),
    JPEG("image/jpeg", Signature.JPEG),
    PNG("image/png", Signature.PNG),
    TXT("text/plain", Signature.TEXT),
    CSV("text/csv", Signature.TEXT);

    /// How many of the first bytes must be known.
    static final int HEAD = 4096;

    private enum Signature {
        PDF("%PDF-"),
        ZIP("PK\u0003\u0004"),
        JPEG("\u00ff\u00d8\u00ff"),
        PNG("\u0089PNG\r\n\u001a\n"),
        TEXT("");

        private final byte[] start;

        Signature(String start) {
            this.start = start.getBytes(StandardCharsets.ISO_8859_1);
        }

        boolean fits(byte[] head) {
            return this == TEXT
                    ? isText(head)
                    : head.length >= start.length && Arrays.equals(start, 0, start.length, head, 0, start.length);
        }

        /// UTF-8 without control characters; the last character may be cut off.
        private static boolean isText(byte[] head) {
            for (var cut = 0; cut < 4 && cut < head.length; cut++) {
                try {
                    var text = StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(head, 0, head.length - cut))
                            .toString();
                    return text.chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f');
                } catch (CharacterCodingException _) {
                    if (head.length < HEAD) {
                        return false;
                    }
                }
            }
            return false;
        }
    }

    private final String contentType;
    private final Signature signature;

    DocumentType(String contentType, Signature signature) {
        this.contentType = contentType;
        this.signature = signature;
    }

    String contentType() {
        return contentType;
    }

    /// @param head the file's first [#HEAD] bytes
    static Optional<DocumentType> of(String name, byte[] head) {
        var extension = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.name().equals(extension))
                .filter(type -> type.signature.fits(head))
                .findFirst();
    }

    static String extensions() {
        return Arrays.stream(values())
                .map(type -> type.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
