/// An event changes in a way that matters to those who come: each is written to, with an update of the invitation.
/// However many there are, they are written to some at a time; a newer change overtakes one that is still being told.
@NullMarked
package io.palco.notification.change;

import org.jspecify.annotations.NullMarked;
