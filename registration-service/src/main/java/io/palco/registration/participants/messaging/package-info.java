/// Tells that a participant was corrected.
@NullMarked
package io.palco.registration.participants.messaging;

import org.jspecify.annotations.NullMarked;
