/// The catalog over the broker: tells of its changes, hears how many places are taken.
@NullMarked
package io.palco.event.catalog.messaging;

import org.jspecify.annotations.NullMarked;
