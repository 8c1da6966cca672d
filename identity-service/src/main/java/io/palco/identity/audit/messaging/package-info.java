/// What every service tells the log, as it arrives.
@NullMarked
package io.palco.identity.audit.messaging;

import org.jspecify.annotations.NullMarked;
