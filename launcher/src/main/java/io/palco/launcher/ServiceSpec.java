package io.palco.launcher;

import java.util.Set;

/// One Spring service of the system.
///
/// @param module folder and artifact, and the name it is called by
/// @param usualPort before the offset
/// @param heapMegabytes unless the environment says otherwise
/// @param compiler how far the JVM compiles: C1 starts faster, C2 serves more
record ServiceSpec(String module, Stage stage, int usualPort, int heapMegabytes, Compiler compiler, Set<Need> needs) {

    private static final int MANAGEMENT_DISTANCE = 1000;

    enum Compiler {
        C1,
        C2
    }

    int port(int offset) {
        return usualPort + offset;
    }

    /// Configuration and discovery answer for themselves on their only port; the others keep management apart.
    int managementPort(int offset) {
        return port(offset) + (stage == Stage.FOUNDATION ? 0 : MANAGEMENT_DISTANCE);
    }

    boolean needs(Need need) {
        return needs.contains(need);
    }

    /// Name of its database and of the role that owns it: `registration-service` has `registration`.
    String database() {
        return module.replace("-service", "");
    }
}
