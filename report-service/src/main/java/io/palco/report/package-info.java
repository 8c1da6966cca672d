/// report-service: what happened, read from everybody's messages, and documents made from it.
@NullMarked
package io.palco.report;

import org.jspecify.annotations.NullMarked;
