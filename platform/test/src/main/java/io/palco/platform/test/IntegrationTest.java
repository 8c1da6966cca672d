package io.palco.platform.test;

import io.palco.platform.test.infrastructure.InfrastructureInitializer;
import io.palco.platform.test.security.TestSecurity;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/// A whole service on a random port with a real database and a real broker. Use the same configuration in all tests of
/// a
/// module, so that one application context serves them all.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "management.server.port=0",
            "management.health.redis.enabled=false",
            "palco.messaging.poll-interval=100ms",
            "spring.main.log-startup-info=false"
        })
@ContextConfiguration(initializers = InfrastructureInitializer.class)
@Import(TestSecurity.class)
public @interface IntegrationTest {}
