/// Tests of profiles.
@NullMarked
package io.palco.identity.profile;

import org.jspecify.annotations.NullMarked;
