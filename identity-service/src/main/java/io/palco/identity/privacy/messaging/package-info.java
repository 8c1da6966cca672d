/// Asking the services, and their answers.
@NullMarked
package io.palco.identity.privacy.messaging;

import org.jspecify.annotations.NullMarked;
