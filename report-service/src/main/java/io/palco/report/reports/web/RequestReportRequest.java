package io.palco.report.reports.web;

import io.palco.platform.web.text.MailAddress;
import io.palco.report.reports.ReportFormat;
import io.palco.report.reports.ReportType;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A wish for a report.
///
/// @param mailTo who gets it by mail as well, at most ten addresses
record RequestReportRequest(
        @NotNull ReportType type,
        @NotNull UUID eventId,
        @NotNull ReportFormat format,
        @Nullable @Size(max = 10) List<@NotNull @MailAddress String> mailTo) {

    /// The addresses without repetitions; case does not make two of one.
    List<String> recipients() {
        if (mailTo == null) {
            return List.of();
        }
        var byAddress = new LinkedHashMap<String, String>();
        mailTo.forEach(address -> byAddress.putIfAbsent(address.toLowerCase(Locale.ROOT), address));
        return List.copyOf(byAddress.values());
    }
}
