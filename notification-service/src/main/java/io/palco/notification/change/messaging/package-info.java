/// What event-service tells of its events.
@NullMarked
package io.palco.notification.change.messaging;

import org.jspecify.annotations.NullMarked;
