/// gateway: one origin for everything; it authenticates, limits, logs and routes, and decides nothing
/// else.
@NullMarked
package io.palco.gateway;

import org.jspecify.annotations.NullMarked;
