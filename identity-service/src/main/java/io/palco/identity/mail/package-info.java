/// Mails about accounts: asked for here in the transaction of what they are about, written and sent by
/// notification-service.
@NullMarked
package io.palco.identity.mail;

import org.jspecify.annotations.NullMarked;
