/// Series: events that repeat by a rule of RFC 5545 at a local time. Every occurrence is an event of the catalog, with
/// its own capacity, status and registrations; the series makes them, passes changes on to those that have not been
/// changed on purpose, and keeps endless ones planned for a year ahead.
@NullMarked
package io.palco.event.series;

import org.jspecify.annotations.NullMarked;
