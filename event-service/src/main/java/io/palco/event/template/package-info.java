/// Making events from events: copies, and templates that keep what a copy would take along.
/// Times shift with the new
/// date; what other services know of an event (ticket types, forms) they copy themselves when
/// they hear of it.
@NullMarked
package io.palco.event.template;

import org.jspecify.annotations.NullMarked;
