/// Second factors: one-time passwords of an app, passkeys, and recovery codes for those who have lost both. Codes work
/// once, guesses are few, and every change is mailed to its owner.
@NullMarked
package io.palco.identity.mfa;

import org.jspecify.annotations.NullMarked;
