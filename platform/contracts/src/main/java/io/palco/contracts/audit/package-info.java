/// What every service tells the activity log.
@NullMarked
package io.palco.contracts.audit;

import org.jspecify.annotations.NullMarked;
