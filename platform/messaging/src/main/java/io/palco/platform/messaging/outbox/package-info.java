/// The transactional outbox: a message is written in the transaction of what it tells, and a relay
/// publishes it
/// afterwards, so it goes out if and only if that transaction committed.
@NullMarked
package io.palco.platform.messaging.outbox;

import org.jspecify.annotations.NullMarked;
