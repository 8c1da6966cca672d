/// What this service knows of events: a replica of what event-service says, and the inventory of
/// places that goes with
/// it.
@NullMarked
package io.palco.registration.terms;

import org.jspecify.annotations.NullMarked;
