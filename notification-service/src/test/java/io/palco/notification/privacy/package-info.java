/// Tests of exports and erasures.
@NullMarked
package io.palco.notification.privacy;

import org.jspecify.annotations.NullMarked;
