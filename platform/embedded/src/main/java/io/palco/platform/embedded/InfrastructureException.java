package io.palco.platform.embedded;

import org.jspecify.annotations.Nullable;

/// An embedded component could not be started or used. The message is written for the person at the terminal.
public final class InfrastructureException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public InfrastructureException(String message) {
        super(message);
    }

    public InfrastructureException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
