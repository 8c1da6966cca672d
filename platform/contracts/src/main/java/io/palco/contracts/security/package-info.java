/// The catalogue of permissions; roles are sets of them, tokens carry them, services decide by them.
@NullMarked
package io.palco.contracts.security;

import org.jspecify.annotations.NullMarked;
