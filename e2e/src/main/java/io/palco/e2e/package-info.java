/// The whole system as its users meet it: everything goes through the gateway, or through the mailbox.
@NullMarked
package io.palco.e2e;

import org.jspecify.annotations.NullMarked;
