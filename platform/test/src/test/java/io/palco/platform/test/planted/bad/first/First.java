package io.palco.platform.test.planted.bad.first;

import io.palco.platform.test.planted.bad.second.Second;

/// Breaks: half of a cycle.
public final class First {

    private First() {}

    public static String name() {
        return Second.name();
    }
}
