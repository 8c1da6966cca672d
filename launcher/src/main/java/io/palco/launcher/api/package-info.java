/// A small client of Palco's public API, for the commands that work through it like anybody else.
@NullMarked
package io.palco.launcher.api;

import org.jspecify.annotations.NullMarked;
