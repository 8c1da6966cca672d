/// The way of mails from the table to the mail server. A mail belongs to the sender that holds its lease; a sender that
/// dies loses it to another one, which sends it under the same Message-ID (see ADR 0005).
@NullMarked
package io.palco.notification.delivery;

import org.jspecify.annotations.NullMarked;
