/// What the built-in roles allow.
@NullMarked
package io.palco.identity.role;

import org.jspecify.annotations.NullMarked;
