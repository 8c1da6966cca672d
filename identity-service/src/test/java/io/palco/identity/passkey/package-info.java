@NullMarked
package io.palco.identity.passkey;

import org.jspecify.annotations.NullMarked;
