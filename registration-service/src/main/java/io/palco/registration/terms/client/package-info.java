/// Asks event-service for an event that has not been heard of yet.
@NullMarked
package io.palco.registration.terms.client;

import org.jspecify.annotations.NullMarked;
