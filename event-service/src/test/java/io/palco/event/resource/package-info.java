/// Tests of resources and bookings.
@NullMarked
package io.palco.event.resource;

import org.jspecify.annotations.NullMarked;
