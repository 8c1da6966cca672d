/// What people say about themselves and how they like Palco: biography, time zone, links, a photo, preferences. Nothing
/// here decides what somebody may do.
@NullMarked
package io.palco.identity.profile;

import org.jspecify.annotations.NullMarked;
