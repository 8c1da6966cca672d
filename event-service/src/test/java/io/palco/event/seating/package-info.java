/// Tests of seat maps.
@NullMarked
package io.palco.event.seating;

import org.jspecify.annotations.NullMarked;
