package io.palco.launcher.api;

import org.jspecify.annotations.Nullable;

/// The API refused a request or did not answer.
public final class ApiException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String problemType;

    /// @param status of the answer; 0 when there was none
    /// @param problemType of the problem in it; empty when there was none
    ApiException(int status, String problemType, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.status = status;
        this.problemType = problemType;
    }

    /// Whether the answer was the problem `/problems/<slug>`.
    public boolean isProblem(String slug) {
        return problemType.equals("/problems/" + slug);
    }

    public int status() {
        return status;
    }
}
