/// Tests of exports, erasures and consents.
@NullMarked
package io.palco.identity.privacy;

import org.jspecify.annotations.NullMarked;
