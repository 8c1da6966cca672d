/// What event-service says about seats.
@NullMarked
package io.palco.registration.seating.messaging;

import org.jspecify.annotations.NullMarked;
