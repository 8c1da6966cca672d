/// Series over the broker: the activity log hears of what was done to them. What becomes of their occurrences is told
/// by the catalog.
@NullMarked
package io.palco.event.series.messaging;

import org.jspecify.annotations.NullMarked;
