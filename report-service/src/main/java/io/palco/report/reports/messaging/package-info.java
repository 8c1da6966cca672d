/// Tells the others that a report is ready.
@NullMarked
package io.palco.report.reports.messaging;

import org.jspecify.annotations.NullMarked;
