/// Refusals as RFC 9457 problem details, in the caller's language, with nothing internal in them.
@NullMarked
package io.palco.platform.web.problem;

import org.jspecify.annotations.NullMarked;
