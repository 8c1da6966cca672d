/// Wiring without logic.
@NullMarked
package io.palco.identity.config;

import org.jspecify.annotations.NullMarked;
