/// Asking another service where the answer must be fresh: found by name, on the caller's behalf, never
/// for long.
@NullMarked
package io.palco.platform.client;

import org.jspecify.annotations.NullMarked;
