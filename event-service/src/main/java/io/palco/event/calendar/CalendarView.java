package io.palco.event.calendar;

import java.util.List;

/// What takes place within some time.
///
/// @param items     in the order of their start
/// @param truncated whether there is more than is shown; ask for less time then
public record CalendarView(List<CalendarItem> items, boolean truncated) {}
