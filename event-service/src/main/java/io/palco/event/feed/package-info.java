/// Events as iCalendar (RFC 5545): one event to download, an organization's to subscribe to, and everybody's own under
/// a
/// secret address that can be taken back. An event keeps its UID for all time; its version is its SEQUENCE.
@NullMarked
package io.palco.event.feed;

import org.jspecify.annotations.NullMarked;
