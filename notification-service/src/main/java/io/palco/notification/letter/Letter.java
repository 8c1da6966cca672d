package io.palco.notification.letter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A mail in words, before it is laid out. All of it is plain text; the layouts escape it.
///
/// @param preheader what mailboxes show beside the subject
/// @param facts     rows of label and value
/// @param qrText    what the QR code says, where there is one
public record Letter(
        String language,
        String subject,
        String preheader,
        String heading,
        List<String> paragraphs,
        List<Fact> facts,
        List<Link> links,
        @Nullable String qrText,
        @Nullable String qrCaption,
        String footer) {

    public record Fact(String label, String value) {}

    /// @param primary whether it is the one thing to do next
    public record Link(String label, String url, boolean primary) {}
}
