/// Telling the activity log what was done, by whom and from where: in the transaction of what was done, through the
/// outbox, so the log has it if and only if it happened.
@NullMarked
package io.palco.platform.messaging.audit;

import org.jspecify.annotations.NullMarked;
