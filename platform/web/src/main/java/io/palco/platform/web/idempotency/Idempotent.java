package io.palco.platform.web.idempotency;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A handler that honours `Idempotency-Key`. It runs inside one transaction with the stored answer: a
/// repeat within 24
/// hours gets the same answer and has no second effect. Refusals change nothing, so they are not
/// stored and a repeat is
/// judged anew. The handler returns a `ResponseEntity`.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}
