/// Tests of exports and erasures.
@NullMarked
package io.palco.registration.privacy;

import org.jspecify.annotations.NullMarked;
