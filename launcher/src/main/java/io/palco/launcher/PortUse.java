package io.palco.launcher;

/// One port and what for. The number is the usual one, before the offset.
record PortUse(String purpose, int usualPort) {

    int port(int offset) {
        return usualPort + offset;
    }
}
