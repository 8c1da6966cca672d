/// What registration-service knows about people, given out and forgotten on their request. Registrations stay as places
/// that were taken; who took them does not.
@NullMarked
package io.palco.registration.privacy;

import org.jspecify.annotations.NullMarked;
