/// Geocoding and the map's settings over HTTP.
@NullMarked
package io.palco.event.place.web;

import org.jspecify.annotations.NullMarked;
