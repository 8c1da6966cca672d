package io.palco.report.reports;

import java.text.Normalizer;
import java.util.Locale;

/// Names for downloaded files: lower-case ASCII letters, digits and hyphens only, whatever an event is called, so no
/// header and no file system can trip over them.
final class FileNames {

    private static final int MAX_TITLE = 60;

    private FileNames() {}

    /// For example `noite-do-jazz-participants.json`.
    static String participants(String eventTitle) {
        var plain = Normalizer.normalize(eventTitle, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        var cut = plain.length() > MAX_TITLE ? plain.substring(0, MAX_TITLE) : plain;
        var title = cut.replaceAll("^-+|-+$", "");
        return (title.isEmpty() ? "event" : title) + "-participants.json";
    }
}
