package io.palco.launcher;

import org.jspecify.annotations.Nullable;

/// Something the person at the terminal must know and can act on; shown without a stack trace.
public final class LauncherException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LauncherException(String message) {
        super(message);
    }

    public LauncherException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
