/// What is kept of sessions, and for how long.
@NullMarked
package io.palco.identity.session;

import org.jspecify.annotations.NullMarked;
