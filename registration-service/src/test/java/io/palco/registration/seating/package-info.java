/// Tests of seats.
@NullMarked
package io.palco.registration.seating;

import org.jspecify.annotations.NullMarked;
