/// What happens to every request: its id, its log line, where it came from, and problems when it
/// cannot be passed on.
@NullMarked
package io.palco.gateway.request;

import org.jspecify.annotations.NullMarked;
