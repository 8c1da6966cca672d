/// What report-service says.
@NullMarked
package io.palco.contracts.report;

import org.jspecify.annotations.NullMarked;
