/// What event-service knows about people: who made which event. The event is the organization's; after an erasure its
/// maker is the id of an account that is gone.
@NullMarked
package io.palco.event.privacy;

import org.jspecify.annotations.NullMarked;
