/// Tells the other services how organizations are called.
@NullMarked
package io.palco.identity.organization.messaging;

import org.jspecify.annotations.NullMarked;
