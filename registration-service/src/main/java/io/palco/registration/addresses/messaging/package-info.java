/// What identity-service tells about addresses.
@NullMarked
package io.palco.registration.addresses.messaging;

import org.jspecify.annotations.NullMarked;
