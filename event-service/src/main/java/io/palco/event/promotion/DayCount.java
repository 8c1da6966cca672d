package io.palco.event.promotion;

import java.time.LocalDate;

/// What came of one channel on one day.
///
/// @param visits        people who looked at the page, as far as they can be told apart
/// @param registrations how many of them registered
public record DayCount(LocalDate day, Channel channel, long visits, long registrations) {}
