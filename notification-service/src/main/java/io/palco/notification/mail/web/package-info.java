/// Mails over HTTP: their fate for organizers and for oneself, and sending one again.
@NullMarked
package io.palco.notification.mail.web;

import org.jspecify.annotations.NullMarked;
