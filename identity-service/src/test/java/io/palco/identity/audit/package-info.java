/// Tests of the activity log.
@NullMarked
package io.palco.identity.audit;

import org.jspecify.annotations.NullMarked;
