package io.palco.report.reports.web;

import io.palco.report.facts.EventFact;
import io.palco.report.facts.ParticipantRow;
import java.util.List;

/// Shape of a participants' report, for the API's documentation: the document itself is streamed as it was stored.
///
/// @param total how many participants are listed, cancelled ones included
record ReportDocument(EventFact event, List<ParticipantRow> participants, long total) {}
