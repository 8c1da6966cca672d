/// The people who attend, as an organization knows them; one per e-mail address and organization.
@NullMarked
package io.palco.registration.participants;

import org.jspecify.annotations.NullMarked;
