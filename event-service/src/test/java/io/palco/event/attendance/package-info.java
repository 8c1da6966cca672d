@NullMarked
package io.palco.event.attendance;

import org.jspecify.annotations.NullMarked;
