/// Who calls, and what they may do. Every service checks the access token itself and decides by
/// permission; an endpoint
/// without an access rule keeps the service from starting.
@NullMarked
package io.palco.platform.security;

import org.jspecify.annotations.NullMarked;
