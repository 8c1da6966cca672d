/// Tickets: a code that proves a registration offline, and the paper around it.
@NullMarked
package io.palco.registration.ticket;

import org.jspecify.annotations.NullMarked;
