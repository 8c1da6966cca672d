package io.palco.platform.test.planted.good.other;

import io.palco.contracts.security.Permission;

/// Another feature.
public final class Other {

    private Other() {}

    public static boolean of(Permission permission) {
        return permission == Permission.EVENTS_READ;
    }
}
