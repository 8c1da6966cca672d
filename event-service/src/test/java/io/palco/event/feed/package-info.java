@NullMarked
package io.palco.event.feed;

import org.jspecify.annotations.NullMarked;
