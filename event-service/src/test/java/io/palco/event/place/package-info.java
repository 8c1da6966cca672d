/// Tests of geocoding.
@NullMarked
package io.palco.event.place;

import org.jspecify.annotations.NullMarked;
