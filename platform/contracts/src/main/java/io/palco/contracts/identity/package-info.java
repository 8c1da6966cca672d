/// What identity-service tells: mails about accounts, tokens refused before they expire, organizations.
@NullMarked
package io.palco.contracts.identity;

import org.jspecify.annotations.NullMarked;
