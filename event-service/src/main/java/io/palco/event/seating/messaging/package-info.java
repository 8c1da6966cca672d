/// Telling the others which seats an event sells.
@NullMarked
package io.palco.event.seating.messaging;

import org.jspecify.annotations.NullMarked;
