/// event-service: what takes place, when, where, and for how many.
@NullMarked
package io.palco.event;

import org.jspecify.annotations.NullMarked;
