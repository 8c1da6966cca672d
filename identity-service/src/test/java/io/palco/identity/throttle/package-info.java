@NullMarked
package io.palco.identity.throttle;

import org.jspecify.annotations.NullMarked;
