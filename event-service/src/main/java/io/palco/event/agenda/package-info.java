/// What happens during an event: sessions with their tracks, rooms and speakers, and what
/// attendees pick of them for an
/// agenda of their own. A session lies within its event and moves with it.
@NullMarked
package io.palco.event.agenda;

import org.jspecify.annotations.NullMarked;
