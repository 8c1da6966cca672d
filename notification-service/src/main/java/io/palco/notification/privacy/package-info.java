/// What notification-service knows about people: the mails it wrote to them.
@NullMarked
package io.palco.notification.privacy;

import org.jspecify.annotations.NullMarked;
