/// Mails as records: each is written down once per cause and recipient in the transaction that hears of the cause, and
/// keeps its fate for good. Sending them is `delivery`'s work.
@NullMarked
package io.palco.notification.mail;

import org.jspecify.annotations.NullMarked;
