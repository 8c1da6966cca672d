/// Organizations, who run events: people make them, invite others by mail, hold roles in them, leave them and
/// hand them over. Nobody gives away what they do not hold, and an organization always has an active owner: what
/// may cost the last one happens under the lock of the organization's row, which is taken before the rows of
/// users.
@NullMarked
package io.palco.identity.organization;

import org.jspecify.annotations.NullMarked;
