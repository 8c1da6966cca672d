package io.palco.identity;

import io.palco.platform.test.IntegrationTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/// The whole service with a clock that can be moved. All tests that use this share one application context, and
/// leave the configured administrator and the clock as they found them.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@IntegrationTest
@Import({TestClock.class, Api.class})
public @interface IdentityTest {}
