package io.palco.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `./palco up`: starts everything, says where it is, and stays until it is stopped.
final class Up {

    static final String READY_MARK = "Palco is ready";

    private static final int OK = 0;

    private final Settings settings;
    private final Home home;
    private final PrintStream out;
    private final Clock clock;
    private final PlainProgress plain;
    private final ServiceJars jars;
    private final Secrets secrets;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(2))
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    Up(Settings settings, Home home, PrintStream out, Clock clock, String version) {
        this.settings = settings;
        this.home = home;
        this.out = out;
        this.clock = clock;
        this.plain = new PlainProgress(out, clock);
        this.jars = new ServiceJars(settings.root(), home.create(), version);
        this.secrets = new Secrets(home);
    }

    int run(Arguments arguments) throws IOException, InterruptedException {
        arguments.allowOnly("up", List.of("--detach", "-d"), 0);
        if (arguments.has("--detach") || arguments.has("-d")) {
            return new Detached(home, out).start();
        }
        try (var runFiles = new RunFiles(home.run())) {
            runFiles.lock(ProcessHandle.current().pid());
            RememberedSettings.in(home).write(settings.environment());
            runFiles.endOrphans();
            new PortCheck(PalcoSystem.ports()).requireFree(settings.portOffset());
            requireJars();
            return supervise(runFiles);
        }
    }

    private int supervise(RunFiles runFiles) throws InterruptedException {
        var admin = secrets.adminPassword(settings.chosenAdminPassword());
        var infrastructure = new Infrastructure(settings, home, secrets);
        var services = services(infrastructure);
        var components = components(infrastructure, services);

        out.printf("Starting Palco, all its files are in %s%n%n", home.path());
        var terminal = terminal(components);
        var watcher = terminal == null ? plain : terminal;
        var supervisor = new Supervisor(components, runFiles, watcher, clock);
        var training = new AotTraining(services, text -> plain.line("start-up caches", text));
        Runnable stop = () -> stop(supervisor, training, terminal);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("stop").unstarted(stop));
        try {
            supervisor.startAll();
            new RouteCheck(settings, http).await(watcher);
        } catch (LauncherException e) {
            stop.run();
            throw e;
        }
        close(terminal);
        jars.deleteStale();
        out.print(new Welcome(settings, home).text(admin));
        out.flush();
        if (settings.trainsAotCaches()) {
            training.start();
        }
        var reason = supervisor.awaitEnd();
        stop.run();
        if (reason != null) {
            throw new LauncherException(reason);
        }
        return OK;
    }

    private List<JavaService> services(Infrastructure infrastructure) {
        var environment = new ServiceEnvironment(settings, secrets, infrastructure::redisRuns);
        return PalcoSystem.ALL_SERVICES.stream()
                .map(spec -> new JavaService(spec, home, jars, environment, http))
                .toList();
    }

    private static List<Component> components(Infrastructure infrastructure, List<JavaService> services) {
        var components = new ArrayList<>(infrastructure.components());
        services.forEach(service -> components.add(
                new Component(service.spec().module(), service.spec().stage(), service::start)));
        return components;
    }

    private static void stop(Supervisor supervisor, AotTraining training, @Nullable TerminalProgress terminal) {
        close(terminal);
        training.cancel();
        supervisor.stopAll();
    }

    private static void close(@Nullable TerminalProgress terminal) {
        if (terminal != null) {
            terminal.close();
        }
    }

    private @Nullable TerminalProgress terminal(List<Component> components) {
        var console = System.console();
        var plainWanted = System.getenv("NO_COLOR") != null || "dumb".equals(System.getenv("TERM"));
        if (console == null || !console.isTerminal() || plainWanted) {
            return null;
        }
        var names = new ArrayList<>(components.stream().map(Component::name).toList());
        names.add(RouteCheck.NAME);
        return new TerminalProgress(out, plain, names);
    }

    private void requireJars() {
        var missing = PalcoSystem.ALL_SERVICES.stream()
                .map(spec -> jars.jar(spec.module()))
                .filter(jar -> !Files.isRegularFile(jar))
                .map(Path::toString)
                .toList();
        if (!missing.isEmpty()) {
            throw new LauncherException("""
                    Palco is not built, these are missing:
                      %s
                    ./palco up builds them; so does ./mvnw package -DskipTests.""".formatted(String.join("\n  ", missing)));
        }
    }
}
