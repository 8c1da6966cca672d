@NullMarked
package io.palco.event.media;

import org.jspecify.annotations.NullMarked;
