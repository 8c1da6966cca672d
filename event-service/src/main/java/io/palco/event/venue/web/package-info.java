/// Venues and rooms over HTTP.
@NullMarked
package io.palco.event.venue.web;

import org.jspecify.annotations.NullMarked;
