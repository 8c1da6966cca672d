/// Seat maps over HTTP.
@NullMarked
package io.palco.event.seating.web;

import org.jspecify.annotations.NullMarked;
