/// Tests of the whole service.
@NullMarked
package io.palco.report;

import org.jspecify.annotations.NullMarked;
