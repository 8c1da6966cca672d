package io.palco.identity.audit.web;

import io.palco.identity.audit.AuditEntryView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Entries as CSV (RFC 4180). A cell that a spreadsheet would take for a formula begins with an apostrophe.
final class AuditCsv {

    private static final String FORMULA_STARTS = "=+-@\t\r\n";
    private static final String[] HEADER = {
        "sequence",
        "at",
        "service",
        "action",
        "outcome",
        "actorKind",
        "actorId",
        "actorName",
        "actorAddress",
        "organizationId",
        "subjectType",
        "subjectId",
        "subjectLabel",
        "requestId",
        "details",
        "hash"
    };

    private final Writer out;

    AuditCsv(Writer out) {
        this.out = out;
        line(HEADER);
    }

    void add(AuditEntryView entry) {
        var action = entry.action();
        var subject = action.subject();
        line(
                entry.sequence(),
                action.at(),
                action.service(),
                action.action(),
                action.outcome(),
                action.actor().kind(),
                action.actor().id(),
                action.actor().name(),
                action.actor().address(),
                action.organizationId(),
                subject == null ? null : subject.type(),
                subject == null ? null : subject.id(),
                subject == null ? null : subject.label(),
                action.requestId(),
                new TreeMap<>(action.details())
                        .entrySet().stream()
                                .map(detail -> detail.getKey() + "=" + detail.getValue())
                                .collect(Collectors.joining("; ")),
                entry.hash());
    }

    private void line(@Nullable Object... cells) {
        try {
            out.write(Stream.of(cells).map(AuditCsv::cell).collect(Collectors.joining(",", "", "\r\n")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String cell(@Nullable Object value) {
        var text = value == null ? "" : value.toString();
        var harmless = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return harmless.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r')
                ? "\"" + harmless.replace("\"", "\"\"") + "\""
                : harmless;
    }
}
