/// Registrations over HTTP.
@NullMarked
package io.palco.registration.booking.web;

import org.jspecify.annotations.NullMarked;
