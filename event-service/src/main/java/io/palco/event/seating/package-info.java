/// Plans of where one sits: sections with rows of seats, and areas where one stands. An event sells by a plan; a plan
/// cannot lose a seat that somebody has, which registration-service is asked about before anything changes.
@NullMarked
package io.palco.event.seating;

import org.jspecify.annotations.NullMarked;
