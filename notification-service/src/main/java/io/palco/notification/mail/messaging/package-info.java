/// What makes mails: the messages of registration-service and report-service.
@NullMarked
package io.palco.notification.mail.messaging;

import org.jspecify.annotations.NullMarked;
