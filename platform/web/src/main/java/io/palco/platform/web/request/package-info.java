/// What happens to every request before its handler: an id, a log line, a size limit.
@NullMarked
package io.palco.platform.web.request;

import org.jspecify.annotations.NullMarked;
