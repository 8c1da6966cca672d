@NullMarked
package io.palco.platform.calendar;

import org.jspecify.annotations.NullMarked;
