/// Who comes to which event, as registration-service tells it, so that they can be told when something changes.
@NullMarked
package io.palco.notification.attendance;

import org.jspecify.annotations.NullMarked;
