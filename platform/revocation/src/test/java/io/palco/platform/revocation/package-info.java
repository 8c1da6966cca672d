/// Tests of the list of revoked tokens.
@NullMarked
package io.palco.platform.revocation;

import org.jspecify.annotations.NullMarked;
