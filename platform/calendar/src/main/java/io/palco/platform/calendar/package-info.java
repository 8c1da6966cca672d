/// iCalendar (RFC 5545): entries become text that calendars understand, and rules of recurrence become dates. Knows
/// nothing of what the entries are about.
@NullMarked
package io.palco.platform.calendar;

import org.jspecify.annotations.NullMarked;
