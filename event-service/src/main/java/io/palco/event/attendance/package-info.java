/// Who attends which event, as registration-service tells it. Rights that come with a place (materials, places in
/// sessions, one's own calendar) are decided here without asking anybody; they follow a registration within moments.
@NullMarked
package io.palco.event.attendance;

import org.jspecify.annotations.NullMarked;
