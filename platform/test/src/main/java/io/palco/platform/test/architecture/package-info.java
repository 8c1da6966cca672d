/// The rules of the house that a build can check.
@NullMarked
package io.palco.platform.test.architecture;

import org.jspecify.annotations.NullMarked;
