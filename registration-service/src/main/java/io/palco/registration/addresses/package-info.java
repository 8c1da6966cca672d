/// Whose address is whose, as identity-service has seen it proven. What an organizer enters for such an address belongs
/// to its owner, who finds it among their own registrations.
@NullMarked
package io.palco.registration.addresses;

import org.jspecify.annotations.NullMarked;
