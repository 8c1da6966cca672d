/// The embedded infrastructure against real processes.
@NullMarked
package io.palco.platform.embedded;

import org.jspecify.annotations.NullMarked;
