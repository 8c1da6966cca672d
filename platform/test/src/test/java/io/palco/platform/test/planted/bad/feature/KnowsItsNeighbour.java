package io.palco.platform.test.planted.bad.feature;

import io.palco.elsewhere.Secret;

/// Breaks: services meet only through contracts.
final class KnowsItsNeighbour {

    private KnowsItsNeighbour() {}

    static String secret() {
        return Secret.tell();
    }
}
