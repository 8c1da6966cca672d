@NullMarked
package io.palco.event.calendar;

import org.jspecify.annotations.NullMarked;
