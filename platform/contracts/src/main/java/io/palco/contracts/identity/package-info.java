/// What identity-service tells: mails about accounts, and tokens that are refused before they expire.
@NullMarked
package io.palco.contracts.identity;

import org.jspecify.annotations.NullMarked;
