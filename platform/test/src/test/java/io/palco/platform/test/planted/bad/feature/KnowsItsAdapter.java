package io.palco.platform.test.planted.bad.feature;

import io.palco.platform.test.planted.bad.feature.web.Controller;

/// Breaks: the core must not know how it is reached.
final class KnowsItsAdapter {

    private KnowsItsAdapter() {}

    static String path() {
        return Controller.path();
    }
}
