/// Where events take place: an organization's venues with their rooms. An event that is held at one copies its place,
/// so
/// that it keeps saying where it was.
@NullMarked
package io.palco.event.venue;

import org.jspecify.annotations.NullMarked;
