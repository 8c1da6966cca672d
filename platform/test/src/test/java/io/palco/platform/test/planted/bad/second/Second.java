package io.palco.platform.test.planted.bad.second;

import io.palco.platform.test.planted.bad.first.First;

/// Breaks: the other half.
public final class Second {

    private Second() {}

    public static String name() {
        return First.name();
    }
}
