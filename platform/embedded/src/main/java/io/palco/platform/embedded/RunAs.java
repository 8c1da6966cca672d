package io.palco.platform.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// PostgreSQL refuses to run as root. A user namespace makes it believe that it is somebody else while it still owns
/// its files; where those are forbidden, it really runs as `nobody`.
enum RunAs {
    SELF,
    USER_NAMESPACE,
    NOBODY;

    private static final List<String> AS_NOBODY =
            List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--");
    private static final int NOBODY_ID = 65534;

    static RunAs detect() {
        if (!Machine.runsAsRoot()) {
            return SELF;
        }
        return Machine.succeeds(List.of("unshare", "-U", "true")) ? USER_NAMESPACE : NOBODY;
    }

    /// The command of a short run, such as `initdb`.
    List<String> command(List<String> plain) {
        return prefixed(
                switch (this) {
                    case SELF -> List.of();
                    case USER_NAMESPACE -> List.of("unshare", "-U", "--");
                    case NOBODY -> AS_NOBODY;
                },
                plain);
    }

    /// The command of a supervised child, whose change of user is the supervisor's affair.
    List<String> childCommand(List<String> plain) {
        return this == NOBODY ? plain : command(plain);
    }

    /// Gives a folder and what is in it to the user that the server runs as.
    void own(Path directory) throws IOException {
        if (this != NOBODY) {
            return;
        }
        try (var files = Files.walk(directory)) {
            for (var file : files.toList()) {
                Files.setAttribute(file, "unix:uid", NOBODY_ID);
                Files.setAttribute(file, "unix:gid", NOBODY_ID);
            }
        }
    }

    void requireReachable(Path path) {
        if (this == NOBODY && !Machine.succeeds(command(List.of("test", "-r", path.toString())))) {
            throw new InfrastructureException("""
                    PostgreSQL does not run as root, user namespaces are forbidden here, and the user nobody may not \
                    enter %s. Start Palco as a normal user, or point PALCO_HOME and PALCO_CACHE_DIR at folders that \
                    every user may enter.""".formatted(path));
        }
    }

    private static List<String> prefixed(List<String> prefix, List<String> plain) {
        var command = new ArrayList<>(prefix);
        command.addAll(plain);
        return List.copyOf(command);
    }
}
