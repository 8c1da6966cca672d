/// `./palco bench`: how fast the running system is, beside the same database doing the same work
/// without Palco.
@NullMarked
package io.palco.e2e.bench;

import org.jspecify.annotations.NullMarked;
