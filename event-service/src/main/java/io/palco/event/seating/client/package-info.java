/// Asking registration-service who sits where.
@NullMarked
package io.palco.event.seating.client;

import org.jspecify.annotations.NullMarked;
