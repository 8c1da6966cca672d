package io.palco.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/// A system of its own, started by the launcher like any other, in its own folder and on its own ports.
public final class PalcoSystem implements AutoCloseable {

    public static final String ADMIN_EMAIL = "admin@palco.local";
    public static final String ADMIN_PASSWORD = "correct horse battery staple";

    private static final Duration START = Duration.ofMinutes(6);
    private static final int GATEWAY = 8080;
    private static final int MAIL_WEB = 8025;
    private static final String LOG = "launcher.log";
    private static final String READY = "Palco is ready";

    private final Process launcher;
    private final Path home;
    private final int offset;

    private PalcoSystem(Process launcher, Path home, int offset) {
        this.launcher = launcher;
        this.home = home;
        this.offset = offset;
    }

    /// Starts everything and returns when it is ready.
    ///
    /// @param home   an empty folder, or one of an earlier start whose data shall be there
    /// @param offset added to every port
    /// @param more   further settings for the launcher
    public static PalcoSystem start(Path root, Path home, int offset, Map<String, String> more) {
        try {
            Files.createDirectories(home);
            var log = home.resolve(LOG).toFile();
            var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            var jar =
                    root.resolve("launcher/target/launcher-0.1.0-SNAPSHOT.jar").toString();
            var builder = new ProcessBuilder(java, "-jar", jar, "up")
                    .directory(root.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log);
            var environment = builder.environment();
            environment.put("PALCO_HOME", home.toString());
            environment.put("PALCO_PORT_OFFSET", Integer.toString(offset));
            environment.put("PALCO_ADMIN_EMAIL", ADMIN_EMAIL);
            environment.put("PALCO_ADMIN_PASSWORD", ADMIN_PASSWORD);
            environment.put("PALCO_AOT", "off");
            environment.putAll(more);
            var system = new PalcoSystem(builder.start(), home, offset);
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(system::close));
            Await.until("Palco to be up", START, system::state, state -> state != State.STARTING);
            if (system.state() == State.DEAD) {
                throw new IllegalStateException("Palco did not start:\n" + Files.readString(log.toPath()));
            }
            return system;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private enum State {
        STARTING,
        READY,
        DEAD
    }

    private State state() {
        if (!launcher.isAlive()) {
            return State.DEAD;
        }
        try {
            return Files.readString(home.resolve(LOG)).contains(READY) ? State.READY : State.STARTING;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String origin() {
        return "http://localhost:" + (GATEWAY + offset);
    }

    public Api api() {
        return Api.at(origin());
    }

    public Mailbox mailbox() {
        return new Mailbox(Api.at("http://127.0.0.1:" + (MAIL_WEB + offset)));
    }

    public Path home() {
        return home;
    }

    /// The process of a component, for instance `registration-service`.
    public ProcessHandle component(String name) {
        try {
            var pid = Long.parseLong(
                    Files.readString(home.resolve("run").resolve(name + ".pid")).strip());
            return ProcessHandle.of(pid).orElseThrow(() -> new IllegalStateException(name + " does not run"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Ends a component as a crash would: SIGKILL, no goodbye.
    public void kill(String name) {
        component(name).destroyForcibly();
    }

    /// What the launcher and its components wrote.
    public String log(String component) {
        try {
            return Files.readString(home.resolve("logs").resolve(component + ".log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (launcher.isAlive()) {
            launcher.toHandle().destroy();
            try {
                if (!Objects.requireNonNull(launcher).waitFor(90, TimeUnit.SECONDS)) {
                    launcher.destroyForcibly();
                }
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
