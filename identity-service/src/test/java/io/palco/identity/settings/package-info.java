/// How a start is refused.
@NullMarked
package io.palco.identity.settings;

import org.jspecify.annotations.NullMarked;
