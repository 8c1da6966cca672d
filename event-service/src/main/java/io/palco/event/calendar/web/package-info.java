/// The calendar over HTTP.
@NullMarked
package io.palco.event.calendar.web;

import org.jspecify.annotations.NullMarked;
