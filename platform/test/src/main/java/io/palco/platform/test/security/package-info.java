/// Access tokens for tests, signed like real ones by a key that only the test knows.
@NullMarked
package io.palco.platform.test.security;

import org.jspecify.annotations.NullMarked;
