/// Who sits where. event-service draws the plans; here is known which seats are taken, and here one is retired before a
/// plan may drop it.
@NullMarked
package io.palco.registration.seating;

import org.jspecify.annotations.NullMarked;
