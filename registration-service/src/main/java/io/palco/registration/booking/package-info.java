/// Taking a place and giving it back: never more places than there are, never two for one person.
@NullMarked
package io.palco.registration.booking;

import org.jspecify.annotations.NullMarked;
