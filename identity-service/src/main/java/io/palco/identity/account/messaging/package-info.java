/// What the other services hear of accounts.
@NullMarked
package io.palco.identity.account.messaging;

import org.jspecify.annotations.NullMarked;
