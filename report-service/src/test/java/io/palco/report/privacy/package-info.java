/// Tests of exports and erasures.
@NullMarked
package io.palco.report.privacy;

import org.jspecify.annotations.NullMarked;
