/// Event media over HTTP. Files are sent as the whole body of a request, as they are.
@NullMarked
package io.palco.event.media.web;

import org.jspecify.annotations.NullMarked;
