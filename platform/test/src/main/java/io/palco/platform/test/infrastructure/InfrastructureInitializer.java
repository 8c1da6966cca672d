package io.palco.platform.test.infrastructure;

import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/// Points an application context at the test infrastructure.
public final class InfrastructureInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        var service = Objects.requireNonNull(environment.getProperty("spring.application.name"));
        var database = TestInfrastructure.get().database(service);
        var broker = TestInfrastructure.get().broker();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test-infrastructure",
                        Map.of(
                                "spring.datasource.url", database.url(),
                                "spring.datasource.username", database.username(),
                                "spring.datasource.password", database.password(),
                                "spring.rabbitmq.host", broker.host(),
                                "spring.rabbitmq.port", broker.port(),
                                "spring.rabbitmq.username", broker.username(),
                                "spring.rabbitmq.password", broker.password())));
    }
}
