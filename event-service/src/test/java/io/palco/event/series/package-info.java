@NullMarked
package io.palco.event.series;

import org.jspecify.annotations.NullMarked;
