package io.palco.report.reports;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A report was stored. `content` is the document itself where it is to be mailed and small enough for that.
public record ReportReady(
        UUID reportId,
        ReportType type,
        UUID eventId,
        UUID organizationId,
        String eventTitle,
        String fileName,
        List<String> mailTo,
        String locale,
        @Nullable String content) {}
