/// What report-service knows about people: the read models' copies of participants, whom reports were mailed to, who
/// asked for them, and the documents themselves.
@NullMarked
package io.palco.report.privacy;

import org.jspecify.annotations.NullMarked;
