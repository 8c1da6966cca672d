package io.palco.report.reports;

import java.util.List;
import java.util.UUID;

/// A report in the hands of the worker whose lease is `owner`.
record ReportJob(
        UUID id,
        UUID owner,
        ReportType type,
        UUID eventId,
        UUID organizationId,
        List<String> mailTo,
        String locale,
        int attempts) {}
