/// The demo data, against a gateway that remembers what it was told.
@NullMarked
package io.palco.launcher.seed;

import org.jspecify.annotations.NullMarked;
