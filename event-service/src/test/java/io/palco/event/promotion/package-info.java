@NullMarked
package io.palco.event.promotion;

import org.jspecify.annotations.NullMarked;
