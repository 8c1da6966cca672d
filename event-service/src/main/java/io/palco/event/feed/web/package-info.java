/// Calendars over HTTP: text to download and subscribe to, and the addresses of one's own.
@NullMarked
package io.palco.event.feed.web;

import org.jspecify.annotations.NullMarked;
