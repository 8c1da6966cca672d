package io.palco.platform.test.planted.bad.feature.web;

/// An adapter.
public final class Controller {

    private Controller() {}

    public static String path() {
        return "";
    }
}
