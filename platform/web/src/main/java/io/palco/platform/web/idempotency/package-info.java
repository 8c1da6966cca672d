/// A repeated POST with the same `Idempotency-Key` has one effect and one answer.
@NullMarked
package io.palco.platform.web.idempotency;

import org.jspecify.annotations.NullMarked;
