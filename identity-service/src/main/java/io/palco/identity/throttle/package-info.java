/// Counts what may happen only so often: wrong passwords, sign-ups, mails that strangers can ask for. The counters
/// are in the database, so all replicas count together and a restart forgets nothing.
@NullMarked
package io.palco.identity.throttle;

import org.jspecify.annotations.NullMarked;
