/// Holds services to what they say about personal data.
@NullMarked
package io.palco.platform.test.privacy;

import org.jspecify.annotations.NullMarked;
