/// Resources and bookings over HTTP.
@NullMarked
package io.palco.event.resource.web;

import org.jspecify.annotations.NullMarked;
