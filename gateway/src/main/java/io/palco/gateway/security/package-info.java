/// A token that is there must be good; whether one is needed, the services decide.
@NullMarked
package io.palco.gateway.security;

import org.jspecify.annotations.NullMarked;
