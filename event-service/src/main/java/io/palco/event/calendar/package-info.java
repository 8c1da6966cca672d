/// The calendar: everything that takes place within some time, events (occurrences of series are events) and the
/// sessions
/// of their agendas. Bounded in time and in number.
@NullMarked
package io.palco.event.calendar;

import org.jspecify.annotations.NullMarked;
