/// The consuming side: each message takes effect once, in one transaction with the note that it was
/// seen; what keeps
/// failing is parked, never lost.
@NullMarked
package io.palco.platform.messaging.inbox;

import org.jspecify.annotations.NullMarked;
