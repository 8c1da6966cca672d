package io.palco.contracts.report;

import io.palco.contracts.Contract;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A report is stored and can be fetched. `mailTo` are the addresses that asked for it; `content` is the document
/// itself when it is small enough to travel in a mail (at most 1 MiB), otherwise absent.
@Contract(type = "report.ready.v1", exchange = "palco.report")
public record ReportReadyV1(
        UUID reportId,
        String reportType,
        UUID eventId,
        UUID organizationId,
        String eventTitle,
        String fileName,
        String mediaType,
        List<String> mailTo,
        String locale,
        @Nullable String content) {}
