/// From names to coordinates and back. A gazetteer of Brazil's municipalities comes with the service and needs nobody;
/// where the operator names a Nominatim server, people who are signed in get its streets and houses instead.
@NullMarked
package io.palco.event.place;

import org.jspecify.annotations.NullMarked;
