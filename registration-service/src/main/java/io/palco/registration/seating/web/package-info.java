/// What event-service asks about seats.
@NullMarked
package io.palco.registration.seating.web;

import org.jspecify.annotations.NullMarked;
