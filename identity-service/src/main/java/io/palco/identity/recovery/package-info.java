/// Proving that an address is one's own, and getting back into an account with it. Links are mailed; each works once,
/// for a short time, and only the newest. What strangers can ask for is answered alike, in words and in time, whether
/// an address has an account or not.
@NullMarked
package io.palco.identity.recovery;

import org.jspecify.annotations.NullMarked;
