/// Tests of exports and erasures.
@NullMarked
package io.palco.event.privacy;

import org.jspecify.annotations.NullMarked;
