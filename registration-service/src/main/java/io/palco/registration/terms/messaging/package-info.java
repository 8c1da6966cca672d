/// Hears of events.
@NullMarked
package io.palco.registration.terms.messaging;

import org.jspecify.annotations.NullMarked;
