/// What signing keys promise, from the inside.
@NullMarked
package io.palco.identity.key;

import org.jspecify.annotations.NullMarked;
