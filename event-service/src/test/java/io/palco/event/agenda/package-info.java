@NullMarked
package io.palco.event.agenda;

import org.jspecify.annotations.NullMarked;
