package io.palco.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the person who runs Palco may choose, all through the environment.
///
/// @param root the checkout that holds the built modules
/// @param home where data, secrets and logs live (`PALCO_HOME`)
/// @param portOffset added to every port (`PALCO_PORT_OFFSET`)
/// @param environment everything else, by its name
public record Settings(Path root, Path home, int portOffset, Map<String, String> environment) {

    private static final int MAX_OFFSET = 40_000;

    public static Settings of(Map<String, String> environment, Path workingDirectory) {
        var root = environment.containsKey("PALCO_ROOT")
                ? workingDirectory.resolve(environment.get("PALCO_ROOT"))
                : findRoot(workingDirectory);
        var home = workingDirectory.resolve(
                environment.getOrDefault("PALCO_HOME", root.resolve(".palco").toString()));
        return new Settings(root.normalize(), home.normalize(), offset(environment), Map.copyOf(environment));
    }

    /// Where browsers reach the gateway, also in links of mails (`PALCO_PUBLIC_URL`).
    String publicUrl() {
        return environment.getOrDefault("PALCO_PUBLIC_URL", "http://localhost:" + PalcoSystem.GATEWAY.port(portOffset));
    }

    /// The address that the gateway listens on (`PALCO_BIND`).
    String gatewayAddress() {
        return environment.getOrDefault("PALCO_BIND", "127.0.0.1");
    }

    String adminEmail() {
        return environment.getOrDefault("PALCO_ADMIN_EMAIL", "admin@palco.local");
    }

    Optional<String> chosenAdminPassword() {
        return Optional.ofNullable(environment.get("PALCO_ADMIN_PASSWORD")).filter(value -> !value.isBlank());
    }

    /// Whether start-up caches are trained in the background (`PALCO_AOT=off` prevents it).
    boolean trainsAotCaches() {
        return !"off".equalsIgnoreCase(environment.getOrDefault("PALCO_AOT", "on"));
    }

    /// Heap of a component in MiB (for example `PALCO_HEAP_GATEWAY=256`).
    int heap(String component, int usual) {
        var name = "PALCO_HEAP_" + component.toUpperCase(Locale.ROOT).replace('-', '_');
        return number(name, environment.get(name), usual, 32, 65_536);
    }

    private static int offset(Map<String, String> environment) {
        return number("PALCO_PORT_OFFSET", environment.get("PALCO_PORT_OFFSET"), 0, 0, MAX_OFFSET);
    }

    private static int number(String name, @Nullable String value, int usual, int min, int max) {
        if (value == null || value.isBlank()) {
            return usual;
        }
        try {
            var number = Integer.parseInt(value.strip());
            if (number >= min && number <= max) {
                return number;
            }
        } catch (NumberFormatException _) {
            // Told below, like a number out of range.
        }
        throw new LauncherException(
                "%s is \"%s\", but must be a number from %d to %d.".formatted(name, value, min, max));
    }

    private static Path findRoot(Path from) {
        for (var folder = from.toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("pom.xml")) && Files.isDirectory(folder.resolve("launcher"))) {
                return folder;
            }
        }
        return from.toAbsolutePath();
    }
}
