package io.palco.elsewhere;

/// Stands for a class of another service.
public final class Secret {

    private Secret() {}

    public static String tell() {
        return "";
    }
}
