/// The keys that verify tickets.
@NullMarked
package io.palco.registration.ticket.web;

import org.jspecify.annotations.NullMarked;
