/// What event-service says: the whole state of an event each time it changes, with a version that only grows, so a
/// consumer may receive the messages in any order and keeps the newest.
@NullMarked
package io.palco.contracts.event;

import org.jspecify.annotations.NullMarked;
