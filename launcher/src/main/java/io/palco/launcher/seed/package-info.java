/// Demo data, made through the public API: events in Brazil, described as their organizers would, and people who
/// registered for them. Making it twice changes nothing.
@NullMarked
package io.palco.launcher.seed;

import org.jspecify.annotations.NullMarked;
