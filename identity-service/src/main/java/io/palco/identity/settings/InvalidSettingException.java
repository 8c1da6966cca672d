package io.palco.identity.settings;

/// The service cannot start with what it was given.
public final class InvalidSettingException extends RuntimeException {

    private final String remedy;

    /// @param problem what is wrong, naming the setting and never its value
    /// @param remedy  what to do about it
    public InvalidSettingException(String problem, String remedy) {
        super(problem);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
