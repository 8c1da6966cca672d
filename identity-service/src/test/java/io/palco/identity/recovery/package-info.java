@NullMarked
package io.palco.identity.recovery;

import org.jspecify.annotations.NullMarked;
