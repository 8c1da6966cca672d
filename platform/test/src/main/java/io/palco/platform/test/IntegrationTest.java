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

/// A whole service on a random port with a real database and a real broker. Use the same configuration
/// in all tests of
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
            "palco.master-key=000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f",
            "spring.main.log-startup-info=false"
        })
@ContextConfiguration(initializers = InfrastructureInitializer.class)
@Import(TestSecurity.class)
public @interface IntegrationTest {}
