/// What report-service knows of events, registrations and participants: the newest version of each, whatever the order
/// in which their messages came and however often.
@NullMarked
package io.palco.report.facts;

import org.jspecify.annotations.NullMarked;
