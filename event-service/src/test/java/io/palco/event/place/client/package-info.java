/// Tests of asking a Nominatim server.
@NullMarked
package io.palco.event.place.client;

import org.jspecify.annotations.NullMarked;
