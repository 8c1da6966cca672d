/// What events need and there is only so much of: rooms, equipment, catering and staff, and who has them when. The
/// database refuses to give anything out twice; here it is said beforehand, with what stands in the way and what is
/// free
/// instead. Bookings follow their event when it moves and go when it is called off.
@NullMarked
package io.palco.event.resource;

import org.jspecify.annotations.NullMarked;
