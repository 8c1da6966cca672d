/// identity-service as its clients see it.
@NullMarked
package io.palco.identity;

import org.jspecify.annotations.NullMarked;
