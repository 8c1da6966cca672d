/// Tests of venues and rooms.
@NullMarked
package io.palco.event.venue;

import org.jspecify.annotations.NullMarked;
