package io.palco.platform.embedded;

/// Answers whether a child can be used. Throwing means "not yet"; an [InfrastructureException] means "never".
@FunctionalInterface
public interface ReadinessProbe {

    boolean ready() throws Exception;
}
