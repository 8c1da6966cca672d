/// What identity-service tells: mails about accounts.
@NullMarked
package io.palco.contracts.identity;

import org.jspecify.annotations.NullMarked;
