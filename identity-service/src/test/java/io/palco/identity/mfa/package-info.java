@NullMarked
package io.palco.identity.mfa;

import org.jspecify.annotations.NullMarked;
