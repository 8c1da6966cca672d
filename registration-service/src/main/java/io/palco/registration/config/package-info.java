/// Wiring without logic.
@NullMarked
package io.palco.registration.config;

import org.jspecify.annotations.NullMarked;
