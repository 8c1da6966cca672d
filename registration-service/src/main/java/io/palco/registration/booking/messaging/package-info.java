/// Tells who has a place; hears that an event was called off.
@NullMarked
package io.palco.registration.booking.messaging;

import org.jspecify.annotations.NullMarked;
