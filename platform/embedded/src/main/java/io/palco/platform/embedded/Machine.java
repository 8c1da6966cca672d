package io.palco.platform.embedded;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/// What the machine at hand is and which tools of its own it has.
final class Machine {

    private static final long PROBE_SECONDS = 10;

    private Machine() {}

    static boolean isLinux() {
        return osName().contains("linux");
    }

    /// `linux`, `darwin` or `windows`, as the projects that publish binaries spell them.
    static String os() {
        var name = osName();
        if (name.contains("mac") || name.contains("darwin")) {
            return "darwin";
        }
        return name.contains("windows") ? "windows" : "linux";
    }

    static boolean isArm() {
        var arch = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        return arch.contains("aarch64") || arch.contains("arm64");
    }

    /// Where binaries are unpacked once for all checkouts of this user. Where PostgreSQL has to run as `nobody`, root's
    /// own folders are closed to it.
    static Path cacheDirectory() {
        var configured = System.getenv("PALCO_CACHE_DIR");
        if (configured != null && !configured.isBlank()) {
            return Path.of(configured).toAbsolutePath();
        }
        if (RunAs.detect() == RunAs.NOBODY) {
            return Path.of("/var/cache/palco");
        }
        var xdg = System.getenv("XDG_CACHE_HOME");
        var base = xdg == null || xdg.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(xdg);
        return base.resolve("palco").toAbsolutePath();
    }

    static boolean has(String tool) {
        for (var directory : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
            if (!directory.isEmpty() && Files.isExecutable(Path.of(directory, tool))) {
                return true;
            }
        }
        return false;
    }

    static boolean runsAsRoot() {
        try {
            return isLinux() && Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException | UnsupportedOperationException _) {
            return false;
        }
    }

    /// Whether a short command ends with status 0.
    static boolean succeeds(List<String> command) {
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor(PROBE_SECONDS, TimeUnit.SECONDS)) {
                return process.exitValue() == 0;
            }
            process.destroyForcibly();
            return false;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String osName() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    }
}
