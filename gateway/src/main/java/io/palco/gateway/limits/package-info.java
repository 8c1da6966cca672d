/// How much a caller may ask for.
@NullMarked
package io.palco.gateway.limits;

import org.jspecify.annotations.NullMarked;
