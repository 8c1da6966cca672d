/// Tests of the jobs behind reports.
@NullMarked
package io.palco.report.reports;

import org.jspecify.annotations.NullMarked;
