/// Access tokens that are refused although they have not expired: their session has ended, or their
/// owner has lost rights since. Every instance of every service and of the gateway keeps the list in
/// memory; it reads all of it from identity-service when it starts and every half minute, and hears
/// of each new entry from the broker within a second. Entries go when the tokens they concern have
/// expired anyway, so the list stays short.
@NullMarked
package io.palco.platform.revocation;

import org.jspecify.annotations.NullMarked;
